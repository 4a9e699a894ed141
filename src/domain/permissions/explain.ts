import { actionMask } from './actionMask'
import type { Action } from './actions'
import type { ExplainedRights } from './compileRights'
import { covers } from './covers'
import { describePath, type DescribedPath } from './describePath'
import { packedRight } from './packedRight'
import type { HeldPath } from './pathsOf'
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
  rights: ExplainedRights,
  tree: ResourceTree,
  permission: string,
  grantors: readonly Grantor[] = [],
): Explanation<Grantor> {
  const wanted = parsePermissionSlug(permission)
  if (wanted === null) return { allowed: false, paths: [], nearest: null, grantors: [] }
  const bit = actionMask.bit[wanted.action]
  const gives = (action: Action) => (actionMask.implied[action] & bit) !== 0
  const node = nodeOf(rights.tree, tree, wanted.resource)

  const paths = rights.superadminPaths.map((path) => ({ permission: 'superadmin', ...describePath(path) }))
  if (node !== undefined) {
    for (const path of rights.sources) {
      for (const packed of path.held) {
        const held = packedRight.read(packed)
        if (gives(held.action) && covers(rights.tree, held.node, node))
          paths.push(explained(path, packed, rights.tree))
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

function explained(path: HeldPath, packed: number, tree: ResourceTree): ExplainedPath {
  return { permission: packedRight.slug(packed, tree), ...describePath(path) }
}

function nearestOf(
  rights: ExplainedRights,
  node: number,
  gives: (action: Action) => boolean,
): ExplainedPath | null {
  let best: { path: HeldPath; packed: number; steps: number; gives: boolean } | null = null
  for (const path of rights.sources) {
    for (const packed of path.held) {
      const held = packedRight.read(packed)
      const steps = stepsBetween(rights.tree, held.node, node)
      const has = gives(held.action)
      const nearer = best === null || steps < best.steps || (steps === best.steps && has && !best.gives)
      if (Number.isFinite(steps) && nearer) best = { path, packed, steps, gives: has }
    }
  }
  return best === null ? null : explained(best.path, best.packed, rights.tree)
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
