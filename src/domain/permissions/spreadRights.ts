import { actionMask } from './actionMask'
import { ACTIONS } from './actions'
import type { HeldRights } from './compileHeld'
import type { EffectiveRights } from './compileRights'
import { propagateMasks } from './propagateMasks'
import type { ResourceTree } from './buildResourceTree'

/** What each set of actions implies, by its bits; and the same with `admin` taken for itself alone. */
const implied = new Uint16Array(actionMask.all + 1)
const plain = new Uint16Array(actionMask.all + 1)
for (let bits = 0; bits <= actionMask.all; bits += 1) {
  for (const action of ACTIONS) {
    if ((bits & actionMask.bit[action]) === 0) continue
    implied[bits]! |= actionMask.implied[action]
    plain[bits]! |= action === 'admin' ? actionMask.bit.admin : actionMask.implied[action]
  }
}

/** Rights as they are asked: over the whole tree that they were compiled on, a few microseconds' work. */
export function spreadRights(rights: HeldRights, tree: ResourceTree): EffectiveRights {
  const { employeeId, superadmin, level, nextBoundary, held } = rights
  const spread = (of: Uint16Array) => {
    const own = new Uint16Array(tree.ids.length)
    for (const packed of held) own[packed >>> ACTIONS.length] = of[packed & actionMask.all]!
    return propagateMasks(own, tree)
  }
  const masks = spread(implied)
  // Only `admin` makes a difference, and few hold it.
  const differs = held.some((packed) => (packed & actionMask.bit.admin) !== 0)
  return {
    employeeId,
    superadmin,
    level,
    nextBoundary,
    tree,
    masks,
    plainMasks: differs ? spread(plain) : masks,
  }
}
