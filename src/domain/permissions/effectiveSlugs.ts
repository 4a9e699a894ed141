import { actionMask } from './actionMask'
import type { EffectiveRights } from './compileRights'
import { maskAt } from './maskAt'
import type { ResourceTree } from './buildResourceTree'
import type { PermissionRow } from './RightsSource'

/**
 * The slugs, of all existing permissions given, that hold: exactly those for which `can` is true. One that is
 * switched off is listed when another right implies it.
 */
export function effectiveSlugs(
  rights: EffectiveRights,
  tree: ResourceTree,
  permissions: readonly Pick<PermissionRow, 'slug' | 'resourceId' | 'action'>[],
): string[] {
  const holds = ({ resourceId, action }: (typeof permissions)[number]) => {
    if (rights.superadmin) return true
    const node = tree.byId.get(resourceId)
    return node !== undefined && (maskAt(rights, tree, node) & actionMask.bit[action]) !== 0
  }
  return permissions.filter(holds).map(({ slug }) => slug)
}
