import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Changes } from '@/src/domain/audit/diffRows'
import type { Via } from '@/src/domain/audit/vias'
import { parseInput } from '@/src/operations/shared/parseInput'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { runOperation } from '@/src/operations/shared/runOperation'
import { query } from '@/src/platform/query'
import { auditFilter, auditFilterSchema } from './auditFilter'
import { entityTitles } from './entityTitles'
import { filterChanges } from './filterChanges'
import { findEntities } from './findEntities'
import { requireAuditor } from './requireAuditor'

export type FoundEvent = {
  id: string
  at: string
  actor: { id: string | null; name: string }
  onBehalfOf: string | null
  via: Via
  action: string
  entity: { type: string; id: string | null; title: string | null }
  changes: Changes | null
  reason: string | null
  ip: string | null
  correlationId: string | null
  erasedAt: string | null
}

export type FoundEvents = { docs: FoundEvent[]; next: string | null }

const CURSOR = /^(\d{1,15})~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

const inputSchema = auditFilterSchema.extend({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** `next` of the page before. */
  after: z.string().regex(CURSOR, 'must be the `next` of an earlier page').optional(),
})

type Row = Omit<FoundEvent, 'actor' | 'entity' | 'at' | 'erasedAt'> & {
  actor_id: string | null
  actor_name: string
  entity_type: string
  entity_id: string | null
  ms: string
  erased: string | null
}

/** A page of the audit trail, newest first. For `audit.read`; the look itself is an event. */
export function searchEvents(req: PayloadRequest, input: unknown): Promise<FoundEvents> {
  return runOperation(req, { action: 'audit-events.read', entityType: 'audit-events' }, async ({ actor }) => {
    await requireAuditor(req, actor, 'read', 'You may not read the audit trail.')
    const { limit, after, ...filter } = parseInput(inputSchema, input)
    const ids = filter.entity === undefined ? [] : await findEntities(req, filter.entity, filter.entityType)
    const cursor = after === undefined ? null : CURSOR.exec(after)
    const rows = await query<Row>(
      req,
      sql`select e.id, (extract(epoch from e.at) * 1000)::bigint::text as ms, e.actor as actor_id, e.actor_name,
          e.on_behalf_of as "onBehalfOf", e.via::text, e.action, e.entity_type, e.entity_id, e.changes, e.reason, e.ip,
          e.correlation_id as "correlationId", (extract(epoch from e.erased_at) * 1000)::bigint::text as erased
        from audit_events e
        where ${auditFilter(filter, ids)}
          ${cursor ? sql`and (e.at, e.id) < (to_timestamp(${cursor[1]}::numeric / 1000), ${cursor[2]}::uuid)` : sql``}
        order by e.at desc, e.id desc limit ${limit + 1}`,
    )
    const shown = rows.slice(0, limit)
    const titles = await entityTitles(
      req,
      shown.map(({ entity_type: entityType, entity_id: entityId }) => ({ entityType, entityId })),
    )
    await recordEvent(req, {
      action: 'audit-events.read',
      entityType: 'audit-events',
      changes: filterChanges(filter),
    })
    const last = shown.at(-1)
    return {
      docs: shown.map(({ ms, actor_id, actor_name, entity_type, entity_id, erased, ...rest }) => ({
        ...rest,
        at: new Date(Number(ms)).toISOString(),
        actor: { id: actor_id, name: actor_name },
        entity: {
          type: entity_type,
          id: entity_id,
          title: titles.get(`${entity_type}:${entity_id}`) ?? null,
        },
        erasedAt: erased === null ? null : new Date(Number(erased)).toISOString(),
      })),
      next: rows.length > limit && last ? `${last.ms}~${last.id}` : null,
    }
  })
}
