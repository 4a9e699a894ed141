import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SealableEvent } from '@/src/domain/audit/SealableEvent'

/** An event as verification reads it. */
export type SealedRow = {
  event: SealableEvent
  salt: string | null
  erased: boolean
  erasable_digest: string
  digest: string
  mac: string
}

/** The columns of `audit_events e` that `SealedRow` is made of, the event as one JSON document. */
export const sealedColumns = sql`
  json_build_object('id', e.id, 'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'actor', e.actor,
    'via', e.via, 'action', e.action, 'entityType', e.entity_type, 'entityId', e.entity_id, 'correlationId', e.correlation_id,
    'erasable', json_build_object('actorName', e.actor_name, 'onBehalfOf', e.on_behalf_of, 'changes', e.changes,
      'reason', e.reason, 'ip', e.ip)) as event,
  e.salt, e.erased_at is not null as erased, e.erasable_digest, e.digest, e.mac`
