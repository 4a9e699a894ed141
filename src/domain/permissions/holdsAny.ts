import { actionMask } from './actionMask'
import type { Action } from './actions'
import type { EffectiveRights } from './compileRights'

/** Whether at least one of the actions is held on anything at all; a superadmin holds every action. */
export function holdsAny(rights: EffectiveRights, actions: readonly Action[]): boolean {
  const wanted = actions.reduce((mask, action) => mask | actionMask.bit[action], 0)
  return rights.superadmin || rights.masks.some((mask) => (mask & wanted) !== 0)
}
