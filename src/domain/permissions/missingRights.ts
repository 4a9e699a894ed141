import { actionMask } from './actionMask'
import { ACTIONS } from './actions'
import type { Closure } from './closureOf'
import type { EffectiveRights } from './compileRights'
import { maskAt } from './maskAt'
import { permissionSlug } from './permissionSlug'

/**
 * Containment: what a writer lacks for a change that takes a closure from `before` to `after`. Empty: the writer
 * may. Otherwise the fewest slugs that would suffice (`x.admin` stands for all that it implies and for all below
 * x), and `superadmin` where the closure reaches it: nobody but superadmins hands that on, not even unchanged.
 * `before` is null for something new and for assignments, whose whole closure counts.
 */
export function missingRights(after: Closure, before: Closure | null, writer: EffectiveRights): string[] {
  if (writer.superadmin) return []
  const { tree } = after
  const lacking = new Uint16Array(tree.ids.length)
  const slugs = after.superadmin ? ['superadmin'] : []
  for (const node of tree.parentsFirst) {
    const had = before === null ? 0 : maskAt(before, tree, node)
    const lacks = (after.masks[node] ?? 0) & ~had & ~maskAt(writer, tree, node)
    lacking[node] = lacks
    const named = lacking[tree.parent[node] ?? -1] ?? 0
    for (const action of widest(lacks & ~named)) slugs.push(permissionSlug(tree.slugs[node] ?? '', action))
  }
  return slugs
}

function widest(mask: number) {
  const named = ACTIONS.filter((action) => (mask & actionMask.bit[action]) !== 0)
  return named.filter(
    (action) =>
      !named.some((wider) => wider !== action && (actionMask.implied[wider] & actionMask.bit[action]) !== 0),
  )
}
