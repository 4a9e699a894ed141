import { actionMask } from './actionMask'
import type { Action } from './actions'
import { covers } from './covers'
import type { Through } from './givenThrough'
import { permissionSlug } from './permissionSlug'
import type { ResourceTree } from './buildResourceTree'
import type { PermissionRow } from './RightsSource'

/**
 * One way to a right: the names it comes through (none when given by itself), the permission given there, and
 * whether it is the right itself, follows by the action, from a resource above, or by both.
 */
export type MatrixReason = {
  through: Through | null
  permission: string
  by: 'itself' | 'action' | 'above' | 'both' | 'superadmin'
}

/** Every way by which a role or group that has `direct` and inherits `through` gives `action` on the resource. */
export function matrixReasons(
  tree: ResourceTree,
  permissions: readonly Pick<PermissionRow, 'id' | 'resourceId' | 'action' | 'status'>[],
  direct: ReadonlySet<string>,
  through: readonly Through[],
  right: { node: number; action: Action },
): MatrixReason[] {
  const suffices = permissions.flatMap(({ id, resourceId, action, status }) => {
    const node = tree.byId.get(resourceId)
    const gives =
      node !== undefined &&
      status !== 'inactive' &&
      (actionMask.implied[action] & actionMask.bit[right.action]) !== 0 &&
      covers(tree, node, right.node)
    if (!gives) return []
    const [sameAction, samePlace] = [action === right.action, node === right.node]
    const by: MatrixReason['by'] =
      sameAction && samePlace ? 'itself' : samePlace ? 'action' : sameAction ? 'above' : 'both'
    return [{ id, by, permission: permissionSlug(tree.slugs[node] ?? '', action) }]
  })
  const own = suffices
    .filter(({ id }) => direct.has(id))
    .map(({ by, permission }): MatrixReason => ({ through: null, permission, by }))
  const others = through
    .filter(({ active }) => active)
    .flatMap((step): MatrixReason[] => {
      const held = new Set(step.permissionIds)
      const ways = suffices
        .filter(({ id }) => held.has(id))
        .map(({ by, permission }): MatrixReason => ({ through: step, permission, by }))
      return step.superadmin ? [{ through: step, permission: 'superadmin', by: 'superadmin' }, ...ways] : ways
    })
  return [...own, ...others]
}
