import { actionMask } from './actionMask'
import type { ExplainedRights } from './compileRights'
import { describePath, type DescribedPath } from './describePath'
import { packedRight } from './packedRight'
import type { ResourceTree } from './buildResourceTree'
import type { PermissionRow } from './RightsSource'

/** `roleIds` are the roles passed on the way, the one that holds the permission last. */
export type TablePath = DescribedPath & { roleIds: string[] }

export type RightsTable = {
  /** Every way by which something comes; `rights` name them by their place in this list. */
  paths: TablePath[]
  /** By slug. `by` has each way that alone suffices; `permission` is the one held there, or `superadmin`. */
  rights: { slug: string; by: { permission: string; path: number }[] }[]
}

/** Each existing permission that holds, with all ways it comes by: `explain` for everything at once. */
export function rightsTable(
  rights: ExplainedRights,
  tree: ResourceTree,
  permissions: readonly Pick<PermissionRow, 'slug' | 'resourceId' | 'action'>[],
): RightsTable {
  const ways = [...rights.superadminPaths, ...rights.sources]
  const superadmin = rights.superadminPaths.map((_, path) => ({ permission: 'superadmin', path }))
  const heldOn = new Map<number, { mask: number; permission: string; path: number }[]>()
  rights.sources.forEach(({ held }, at) => {
    for (const packed of held) {
      const { node, action } = packedRight.read(packed)
      const way = {
        mask: actionMask.implied[action],
        permission: packedRight.slug(packed, rights.tree),
        path: at + superadmin.length,
      }
      heldOn.set(node, [...(heldOn.get(node) ?? []), way])
    }
  })
  const table: RightsTable['rights'] = []
  for (const { slug, resourceId, action } of permissions) {
    const by = [...superadmin]
    // A permission may be newer than the tree that the rights were compiled on: then only superadmins hold it.
    const known = tree.byId.has(resourceId) ? rights.tree.byId.get(resourceId) : undefined
    for (let at = known ?? -1; at >= 0; at = rights.tree.parent[at] ?? -1) {
      for (const { mask, permission, path } of heldOn.get(at) ?? []) {
        if ((mask & actionMask.bit[action]) !== 0) by.push({ permission, path })
      }
    }
    if (by.length > 0) table.push({ slug, by })
  }
  return {
    paths: ways.map((way) => ({ ...describePath(way), roleIds: [...way.roleIds] })),
    rights: table.sort((a, b) => (a.slug < b.slug ? -1 : 1)),
  }
}
