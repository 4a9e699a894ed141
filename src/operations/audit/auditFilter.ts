import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { VIAS } from '@/src/domain/audit/vias'

const instant = z.iso.datetime({ offset: true, error: 'must be an instant such as 2026-03-01T00:00:00Z' })
const text = z.string().trim().min(1).max(200)

/** What an auditor may look for. `action` ends in `*` for all that begin so; `actor` is an id or a part of a name. */
export const auditFilterSchema = z.strictObject({
  actor: text.optional(),
  action: text.optional(),
  entityType: text.optional(),
  entity: text.optional(),
  via: z.enum(VIAS).optional(),
  correlationId: text.optional(),
  from: instant.optional(),
  to: instant.optional(),
})

export type AuditFilter = z.infer<typeof auditFilterSchema>

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Text for LIKE in which nothing is a wildcard. */
function literal(part: string): string {
  return part.replace(/[\\%_]/g, '\\$&')
}

/**
 * The filter as a condition on `audit_events e`; true when it is empty. `entities` are the ids that a name in
 * `entity` stands for.
 */
export function auditFilter(filter: AuditFilter, entities: readonly string[]): SQL {
  const { actor, action, entityType, entity, via, correlationId, from, to } = filter
  const terms: SQL[] = [sql`true`]
  if (actor !== undefined)
    terms.push(
      UUID.test(actor)
        ? sql`(e.actor = ${actor.toLowerCase()} or e.on_behalf_of = ${actor.toLowerCase()})`
        : sql`e.actor_name ilike ${`%${literal(actor)}%`}`,
    )
  if (action !== undefined)
    terms.push(
      action.endsWith('*')
        ? sql`e.action like ${`${literal(action.slice(0, -1))}%`}`
        : sql`e.action = ${action}`,
    )
  if (entityType !== undefined) terms.push(sql`e.entity_type = ${entityType}`)
  if (entity !== undefined)
    terms.push(sql`e.entity_id in (select jsonb_array_elements_text(${JSON.stringify(entities)}::jsonb))`)
  if (via !== undefined) terms.push(sql`e.via = ${via}`)
  if (correlationId !== undefined) terms.push(sql`e.correlation_id = ${correlationId}`)
  if (from !== undefined) terms.push(sql`e.at >= ${from}::timestamptz`)
  if (to !== undefined) terms.push(sql`e.at < ${to}::timestamptz`)
  return sql.join(terms, sql` and `)
}
