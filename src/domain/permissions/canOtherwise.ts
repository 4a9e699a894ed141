import { actionMask } from './actionMask'
import type { Action } from './actions'
import type { ExplainedRights } from './compileRights'
import { covers } from './covers'
import { nodeOf } from './nodeOf'
import { packedRight } from './packedRight'
import type { ResourceTree } from './buildResourceTree'

/**
 * Whether the right is held on some path that passes through none of `exceptRoleIds`. Asked of someone who
 * published a version: the roles that the version names must not be what lets them decide its steps.
 */
export function canOtherwise(
  rights: ExplainedRights,
  tree: ResourceTree,
  resource: string,
  action: Action,
  exceptRoleIds: ReadonlySet<string>,
): boolean {
  const free = (path: { roleIds: readonly string[] }) => !path.roleIds.some((id) => exceptRoleIds.has(id))
  if (rights.superadminPaths.some(free)) return true
  const node = nodeOf(rights.tree, tree, resource)
  if (node === undefined) return false
  return rights.sources.some(
    (path) =>
      free(path) &&
      path.held.some((packed) => {
        const held = packedRight.read(packed)
        return (
          (actionMask.implied[held.action] & actionMask.bit[action]) !== 0 &&
          covers(rights.tree, held.node, node)
        )
      }),
  )
}
