import { actionMask } from './actionMask'
import { indexGraph, type RightsIndex } from './indexGraph'
import { nextBoundaryOf } from './nextBoundaryOf'
import { packedRight } from './packedRight'
import { pathsOf, type HeldPath, type RightPath } from './pathsOf'
import { propagateMasks } from './propagateMasks'
import type { ResourceTree } from './buildResourceTree'
import type { Holdings, RightsSource } from './RightsSource'

/**
 * What one employee may do, at one moment. Masks are indexed by the numbers of `tree`.
 * `masks`: permissions held, with what they imply, here and by every ancestor.
 * `plainMasks`: like `masks`, but `admin` counts as the action `admin` alone and superadmin counts for nothing.
 * `nextBoundary`: when these rights next change by time alone (ms), null when they never do.
 */
export type EffectiveRights = {
  employeeId: string
  superadmin: boolean
  level: number
  tree: ResourceTree
  masks: Uint16Array
  plainMasks: Uint16Array
  nextBoundary: number | null
}

/**
 * Rights with every way by which they are held; too heavy to keep for everyone. `roleIds`: every role in effect,
 * inherited and by group included.
 */
export type ExplainedRights = EffectiveRights & {
  sources: readonly HeldPath[]
  superadminPaths: readonly RightPath[]
  roleIds: ReadonlySet<string>
}

/**
 * Direct grants, roles with their whole inheritance, groups with their whole ancestry and those groups' roles, as
 * they stand at `nowMs`. Gives nothing: a non-active employee, an inactive role or permission, a permission whose
 * resource is not in `tree`. A deprecated permission still grants.
 *
 * An inactive role is a cut, not a gap: what it inherits does not reach those below it either, because its holders
 * have the inherited rights only through it, and switching a role off means that it gives nothing more.
 *
 * Whoever compiles many employees of one snapshot gives holdings alone and the `index` of the graph they share.
 */
export function compileRights(source: RightsSource, tree: ResourceTree, nowMs: number): ExplainedRights
export function compileRights(
  source: Holdings,
  tree: ResourceTree,
  nowMs: number,
  index: RightsIndex,
): ExplainedRights
export function compileRights(
  source: Holdings | RightsSource,
  tree: ResourceTree,
  nowMs: number,
  index = indexGraph(source as RightsSource),
): ExplainedRights {
  const { sources, superadminPaths, roleIds, level } = pathsOf(source, index, tree, nowMs)
  const own = new Uint16Array(tree.ids.length)
  const ownPlain = new Uint16Array(tree.ids.length)
  for (const held of new Set(sources.map((path) => path.held))) {
    for (const packed of held) {
      const { node, action } = packedRight.read(packed)
      own[node] = (own[node] ?? 0) | actionMask.implied[action]
      ownPlain[node] =
        (ownPlain[node] ?? 0) | (action === 'admin' ? actionMask.bit.admin : actionMask.implied[action])
    }
  }

  return {
    employeeId: source.employee.id,
    superadmin: superadminPaths.length > 0,
    level,
    tree,
    masks: propagateMasks(own, tree),
    plainMasks: propagateMasks(ownPlain, tree),
    sources,
    superadminPaths,
    roleIds,
    nextBoundary: nextBoundaryOf(source, nowMs),
  }
}
