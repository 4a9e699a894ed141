import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { closureOf } from '@/src/domain/permissions/closureOf'
import { invalid } from '@/src/operations/shared/invalid'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'
import { loadRightsGraph } from '@/src/operations/permissions/loadRightsGraph'
import { refuseMissing } from '@/src/operations/permissions/refuseMissing'
import { lastingActorOf } from './lastingActorOf'

/**
 * A rule lets people take what nobody gives them then, so containment is asked when it is written: every write, the
 * whole role, by the writer's lasting rights. It never gives superadmin, to which no containment would apply.
 */
export async function checkBreakGlassRule(
  req: PayloadRequest,
  rule: { role: string | null; eligible: number },
): Promise<void> {
  const { role, eligible } = rule
  // Payload asks for required fields after the hooks have run.
  if (!role) throw invalid('role', 'Choose the role that may be taken.')
  if (eligible === 0)
    throw invalid('eligibleRoles', 'Say who may take it: at least one role or group whose holders may.')
  await lockPolicy(req)
  const actor = await lastingActorOf(req)
  if (!actor) throw new OperationError(401, [{ code: 'unauthenticated', message: 'Sign in first.' }])
  const [row] = await query<{ superadmin: boolean }>(
    req,
    sql`select coalesce(is_superadmin, false) as superadmin from employee_roles where id = ${role}::uuid`,
  )
  if (!row) throw invalid('role', 'There is no such role.')
  const { graph, tree } = await loadRightsGraph(req)
  const closure = closureOf({ roleIds: [role] }, graph, tree)
  if (closure.superadmin)
    throw invalid(
      'role',
      'Nobody becomes superadmin by break-glass. Choose a role with the rights that are needed.',
    )
  await refuseMissing(req, actor, closure, null)
}
