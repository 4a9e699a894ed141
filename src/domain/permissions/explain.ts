import { actionMask } from './actionMask'
import type { EffectiveRights } from './compileRights'
import { covers } from './covers'
import { describePath, type DescribedPath } from './describePath'
import type { HeldPermission } from './pathsOf'
import { parsePermissionSlug } from './parsePermissionSlug'
import { nodeOf } from './nodeOf'
import type { ResourceTree } from './buildResourceTree'

type ExplainedPath = DescribedPath & { permission: string }

export type Explanation<Grantor> = {
  allowed: boolean
  paths: ExplainedPath[]
  nearest: ExplainedPath | null
  grantors: Grantor[]
}

/**
 * Why a right holds, or what comes nearest to it. `paths`: each path that alone suffices; its `permission` is the
 * one held, which may stand on an ancestor or imply the asked one, or is `superadmin`. `nearest`, only when
 * refused: the held permission fewest steps away in the tree, preferring one that has the action; null when
 * nothing held is related. `grantors` (who could give it) are answered as given, none when allowed.
 */
export function explain<Grantor>(
  rights: EffectiveRights,
  tree: ResourceTree,
  permission: string,
  grantors: readonly Grantor[] = [],
): Explanation<Grantor> {
  const wanted = parsePermissionSlug(permission)
  if (wanted === null) return { allowed: false, paths: [], nearest: null, grantors: [] }
  const bit = actionMask.bit[wanted.action]
  const gives = (held: HeldPermission) => (actionMask.implied[held.action] & bit) !== 0
  const node = nodeOf(rights.tree, tree, wanted.resource)

  const paths = rights.superadminPaths.map((path) => ({ permission: 'superadmin', ...describePath(path) }))
  if (node !== undefined) {
    for (const held of rights.sources) {
      if (gives(held) && covers(rights.tree, held.node, node)) {
        paths.push({ permission: held.slug, ...describePath(held) })
      }
    }
  }
  if (paths.length > 0) return { allowed: true, paths, nearest: null, grantors: [] }
  return {
    allowed: false,
    paths,
    nearest: node === undefined ? null : nearestOf(rights, node, gives),
    grantors: [...grantors],
  }
}

function nearestOf(
  rights: EffectiveRights,
  node: number,
  gives: (held: HeldPermission) => boolean,
): ExplainedPath | null {
  let best: { held: HeldPermission; steps: number } | null = null
  for (const held of rights.sources) {
    const steps = stepsBetween(rights.tree, held.node, node)
    const nearer =
      best === null || steps < best.steps || (steps === best.steps && gives(held) && !gives(best.held))
    if (Number.isFinite(steps) && nearer) best = { held, steps }
  }
  return best === null ? null : { permission: best.held.slug, ...describePath(best.held) }
}

/** Links between two resources by way of their lowest common ancestor; Infinity in different trees. */
function stepsBetween(tree: ResourceTree, from: number, to: number): number {
  const up = new Map<number, number>()
  for (let at = from, steps = 0; at >= 0; at = tree.parent[at] ?? -1, steps += 1) up.set(at, steps)
  for (let at = to, steps = 0; at >= 0; at = tree.parent[at] ?? -1, steps += 1) {
    const other = up.get(at)
    if (other !== undefined) return other + steps
  }
  return Infinity
}
