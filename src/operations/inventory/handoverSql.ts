import { sql } from '@payloadcms/db-postgres/drizzle'

/** The handover of an item `i` as one object, instants as ISO 8601 in UTC. */
export const HANDOVER = sql`jsonb_build_object(
  'handedOverAt', to_char(i.handed_over_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'handedOverBy', i.handed_over_by_id,
  'receivedAt', to_char(i.received_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'returnAnnouncedAt', to_char(i.return_announced_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'returnReason', i.return_reason, 'returnProblem', coalesce(i.return_problem, false))`
