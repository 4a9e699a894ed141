import { sql } from '@payloadcms/db-postgres/drizzle'
import { HANDOVER } from './handoverSql'

/** The state of an item `i`, joined with its holder `e` and its request `r`, as one object: an `ItemState`. */
export const ITEM_STATE = sql`jsonb_build_object('status', i.status, 'assignedTo', i.assigned_to_id, 'assignedToName', e.name,
  'assignedRequest', i.assigned_request_id, 'assignedRequestNumber', r.number, 'comments', coalesce(i.comments, '[]'::jsonb), 'handover', ${HANDOVER})`
