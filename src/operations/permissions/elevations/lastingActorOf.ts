import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { freshActorOf } from '@/access/freshActorOf'
import { compileRights } from '@/src/domain/permissions/compileRights'
import { indexGraph } from '@/src/domain/permissions/indexGraph'
import { loadHoldings } from '@/src/operations/permissions/loadHoldings'
import { loadRightsGraph } from '@/src/operations/permissions/loadRightsGraph'
import { query } from '@/src/platform/query'

export type LastingActor = Actor & {
  /** They hold a role by break-glass now; it is not among `rights`. */
  elevated: boolean
}

/**
 * Who acts, with the rights that they hold otherwise than by break-glass: whoever writes rights is judged by these,
 * so that nothing that was given or taken away in an emergency outlives it.
 */
export async function lastingActorOf(req: PayloadRequest): Promise<LastingActor | null> {
  const actor = await freshActorOf(req)
  if (!actor) return null
  const rows = await query<{ id: string }>(
    req,
    sql`select id from role_assignments where employee_id = ${actor.id}::uuid and elevation_id is not null and valid_until > now()`,
  )
  if (rows.length === 0) return { ...actor, elevated: false }
  const taken = new Set(rows.map(({ id }) => id))
  const { graph, tree } = await loadRightsGraph(req)
  const [holdings] = await loadHoldings(req, actor.id)
  if (!holdings) return null
  const lasting = { ...holdings, assignments: holdings.assignments.filter(({ id }) => !taken.has(id)) }
  return {
    ...actor,
    tree,
    rights: compileRights(lasting, tree, Date.now(), indexGraph(graph)),
    elevated: true,
  }
}
