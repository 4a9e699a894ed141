import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { ACTIONS } from '@/src/domain/permissions/actions'
import { actionMask } from '@/src/domain/permissions/actionMask'
import { can } from '@/src/domain/permissions/can'
import { holdersOf, type Holder } from '@/src/domain/permissions/holdersOf'
import { parsePermissionSlug } from '@/src/domain/permissions/parsePermissionSlug'
import { denied } from '@/src/operations/shared/denied'
import { invalid } from '@/src/operations/shared/invalid'
import { loadHolders } from './loadHolders'

/** Everyone who holds a permission now, each with every way by which they do. For `system.read`. */
export async function whoCan(
  req: PayloadRequest,
  actor: Actor,
  permission: string,
  now: number,
): Promise<{ employees: Holder[] }> {
  if (!can(actor.rights, actor.tree, 'system', 'read')) {
    throw await denied(req, 'system', 'read', 'You may not look at the rights of others.')
  }
  const wanted = parsePermissionSlug(permission)
  if (wanted === null) throw invalid('permission', 'Name a permission such as itsm-access.approve.')
  const giving = ACTIONS.filter(
    (action) => (actionMask.implied[action] & actionMask.bit[wanted.action]) !== 0,
  )
  const { graph, tree, people } = await loadHolders(req, wanted.resource, giving)
  return { employees: holdersOf(permission, people, graph, tree, now) }
}
