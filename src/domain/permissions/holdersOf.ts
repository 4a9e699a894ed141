import { actionMask } from './actionMask'
import { covers } from './covers'
import { describePath, type DescribedPath } from './describePath'
import { indexGraph } from './indexGraph'
import { packedRight } from './packedRight'
import { parsePermissionSlug } from './parsePermissionSlug'
import { pathsOf } from './pathsOf'
import type { ResourceTree } from './buildResourceTree'
import type { RightsGraph } from './RightsSource'
import type { PersonHoldings } from './RightsWorld'

export type Holder = { id: string; name: string; via: (DescribedPath & { permission: string })[] }

/**
 * Those of `people` for whom the permission holds at `nowMs`, by name, with every path that alone suffices. Looks at
 * nothing but the permissions that give it, so that ten thousand people take no longer than their own rows.
 */
export function holdersOf(
  permission: string,
  people: readonly PersonHoldings[],
  graph: RightsGraph,
  tree: ResourceTree,
  nowMs: number,
): Holder[] {
  const wanted = parsePermissionSlug(permission)
  if (wanted === null) return []
  const target = tree.bySlug.get(wanted.resource)
  const gives = ({ resourceId, action }: RightsGraph['permissions'][number]) => {
    const node = tree.byId.get(resourceId)
    return (
      target !== undefined &&
      node !== undefined &&
      (actionMask.implied[action] & actionMask.bit[wanted.action]) !== 0 &&
      covers(tree, node, target)
    )
  }
  const index = indexGraph({ ...graph, permissions: graph.permissions.filter(gives) })
  const holders: Holder[] = []
  for (const person of people) {
    const { sources, superadminPaths } = pathsOf(person, index, tree, nowMs)
    if (sources.length + superadminPaths.length === 0) continue
    const { id, name } = person.employee
    const via = [
      ...superadminPaths.map((path) => ({ permission: 'superadmin', ...describePath(path) })),
      ...sources.flatMap((path) =>
        [...path.held].map((packed) => ({
          permission: packedRight.slug(packed, tree),
          ...describePath(path),
        })),
      ),
    ]
    holders.push({ id, name, via })
  }
  return holders.sort((a, b) => a.name.localeCompare(b.name))
}
