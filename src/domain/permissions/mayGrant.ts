import { actionMask } from './actionMask'
import { can } from './can'
import type { EffectiveRights } from './compileRights'
import { maskAt } from './maskAt'
import { mayWriteLevel } from './mayWriteLevel'
import { parsePermissionSlug } from './parsePermissionSlug'
import type { ResourceTree } from './buildResourceTree'

/**
 * Whether somebody could give a right to a receiver: they write rights (`create` or `update` on `system`), hold the
 * right themselves with all that it implies, and stand no lower than the receiver. Nobody gives to themselves; what
 * is no permission of a known resource (`superadmin`, say) comes from superadmins alone.
 */
export function mayGrant(
  giver: EffectiveRights,
  tree: ResourceTree,
  permission: string,
  receiver: { id: string; level: number } | null,
): boolean {
  if (giver.employeeId === receiver?.id) return false
  if (giver.superadmin) return true
  if (!can(giver, tree, 'system', 'create') && !can(giver, tree, 'system', 'update')) return false
  const wanted = parsePermissionSlug(permission)
  const node = wanted === null ? undefined : tree.bySlug.get(wanted.resource)
  if (wanted === null || node === undefined) return false
  const needed = actionMask.implied[wanted.action]
  return (maskAt(giver, tree, node) & needed) === needed && mayWriteLevel(giver, receiver?.level ?? 0)
}
