import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { closureOf } from '@/src/domain/permissions/closureOf'
import { loadRightsGraph } from '@/src/operations/permissions/loadRightsGraph'
import { refuseMissing } from '@/src/operations/permissions/refuseMissing'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'
import { lastingActorOf } from './lastingActorOf'

/**
 * Who may not write a rule does not take it away either: containment and level as for its role, by the lasting rights
 * of who deletes. A rule whose role is gone gives nothing and may go.
 */
export async function checkBreakGlassRemoval(req: PayloadRequest, id: string): Promise<void> {
  await lockPolicy(req)
  const actor = await lastingActorOf(req)
  if (!actor) throw new OperationError(401, [{ code: 'unauthenticated', message: 'Sign in first.' }])
  const [rule] = await query<{ role: string | null }>(
    req,
    sql`select role_id as role from break_glass_rules where id = ${id}::uuid`,
  )
  if (!rule?.role) return
  const { graph, tree } = await loadRightsGraph(req)
  await refuseMissing(req, actor, closureOf({ roleIds: [rule.role] }, graph, tree), null)
}
