import { actionMask } from './actionMask'
import type { Through } from './givenThrough'
import { propagateMasks } from './propagateMasks'
import type { PermissionRow } from './RightsSource'
import type { ResourceTree } from './buildResourceTree'

type MatrixPermission = Pick<PermissionRow, 'id' | 'resourceId' | 'action' | 'status'>

/**
 * Rights of one role or group as bits of actions by the numbers of `tree`. `direct`: given by itself; `inherited`:
 * given as such by something it inherits from; `implied`: follows from either, by the action or from above;
 * `exists`: there is a permission to give; `off`: there is one, switched off.
 */
export type RightsMatrix = Record<'direct' | 'inherited' | 'implied' | 'exists' | 'off', Uint16Array> & {
  tree: ResourceTree
}

/** What is switched off stands where it was given and implies nothing. */
export function rightsMatrix(
  tree: ResourceTree,
  permissions: readonly MatrixPermission[],
  direct: ReadonlySet<string>,
  through: readonly Through[],
): RightsMatrix {
  const inherited = new Set(
    through.filter(({ active }) => active).flatMap(({ permissionIds }) => permissionIds),
  )
  const empty = () => new Uint16Array(tree.ids.length)
  const matrix = { direct: empty(), inherited: empty(), exists: empty(), off: empty() }
  const everything = through.some(({ superadmin, active }) => superadmin && active)
  const giving = empty()
  for (const { id, resourceId, action, status } of permissions) {
    const node = tree.byId.get(resourceId)
    if (node === undefined) continue
    const bit = actionMask.bit[action]
    const mark = (masks: Uint16Array, mask = bit) => (masks[node] = (masks[node] ?? 0) | mask)
    mark(matrix.exists)
    if (status === 'inactive') mark(matrix.off)
    if (direct.has(id)) mark(matrix.direct)
    if (inherited.has(id)) mark(matrix.inherited)
    if (status !== 'inactive' && (direct.has(id) || inherited.has(id)))
      mark(giving, actionMask.implied[action])
  }
  const implied: Uint16Array = everything ? giving.fill(actionMask.all) : propagateMasks(giving, tree)
  return { ...matrix, implied, tree }
}
