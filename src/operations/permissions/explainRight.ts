import type { PayloadRequest } from 'payload'
import { explainedRights } from '@/access/explainedRights'
import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import { explain, type Explanation } from '@/src/domain/permissions/explain'
import { denied } from '@/src/operations/shared/denied'
import { invalid } from '@/src/operations/shared/invalid'
import { canonicalId } from '@/src/platform/canonicalId'
import { grantorsOf, type Person } from './grantorsOf'

/**
 * Why an employee holds a permission, or what comes nearest and who could give it. Oneself: everyone; others:
 * `system.read`. Of someone who does not exist it says what it says of someone who holds nothing.
 */
export async function explainRight(
  req: PayloadRequest,
  actor: Actor,
  permission: string,
  employee: string,
  now: number,
): Promise<Explanation<Person>> {
  if (!/^[a-z][a-z0-9-]*\.[a-z]+$/.test(permission))
    throw invalid('permission', 'Name a permission such as itsm-access.approve.')
  const id = canonicalId(employee)
  if (id === null) throw invalid('employee', 'Give the id of an employee.')
  if (id !== actor.id && !can(actor.rights, actor.tree, 'system', 'read')) {
    throw await denied(req, 'system', 'read', 'You may not look at the rights of others.')
  }
  const { rights, tree } = await explainedRights(req, id, now)
  const explanation = explain<Person>(rights, tree, permission)
  return explanation.allowed
    ? explanation
    : { ...explanation, grantors: await grantorsOf(req, permission, id) }
}
