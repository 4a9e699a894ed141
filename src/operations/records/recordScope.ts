import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Actor } from '@/access/Actor'
import { subtreeIds } from '@/access/subtreeIds'

/**
 * The records that somebody may see, as a condition on `r`: what the collection's own access allows, in one statement.
 * Where the type is known and readable, there is nothing left to ask.
 */
export function recordScope(actor: Actor, type: { resourceId: string } | null): SQL {
  if (actor.rights.superadmin) return sql`true`
  const readable = subtreeIds(actor, 'records', ['read'])
  if (type && readable.has(type.resourceId)) return sql`true`
  const own = sql`r.owner_id = ${actor.id}::uuid or r.assignee_id = ${actor.id}::uuid or r.id = any(array(
    select distinct c.subject_id::uuid from workflow_step_candidates c where c.employee_id = ${actor.id}::uuid))`
  return type || readable.size === 0
    ? sql`(${own})`
    : sql`(r.resource_id = any(${sql.param([...readable])}::uuid[]) or ${own})`
}
