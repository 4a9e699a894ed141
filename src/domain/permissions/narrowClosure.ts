import { actionMask } from './actionMask'
import type { Action } from './actions'
import type { Closure } from './closureOf'
import { covers } from './covers'

/**
 * The part of a closure that concerns some actions and, unless `resourceIds` is null, only those resources and
 * what lies below. What a delegation conveys: its giver's rights narrowed to deciding, within its scope. Even a
 * superadmin conveys no more than that.
 */
export function narrowClosure(
  closure: Closure,
  actions: readonly Action[],
  resourceIds: Iterable<string> | null,
): Closure {
  const { tree } = closure
  const kept = actions.reduce((mask, action) => mask | actionMask.bit[action], 0)
  const tops = resourceIds === null ? null : [...resourceIds].map((id) => tree.byId.get(id) ?? -1)
  const inScope = (node: number) => tops === null || tops.some((top) => top >= 0 && covers(tree, top, node))
  return {
    superadmin: false,
    level: closure.level,
    tree,
    masks: closure.masks.map((mask, node) =>
      inScope(node) ? (closure.superadmin ? actionMask.all : mask) & kept : 0,
    ),
  }
}
