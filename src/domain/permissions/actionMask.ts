import { ACTIONS, type Action } from './actions'

type MaskOf = Readonly<Record<Action, number>>

const bit = Object.fromEntries(ACTIONS.map((action, index) => [action, 1 << index])) as MaskOf
const all = (1 << ACTIONS.length) - 1

const implied: MaskOf = {
  ...bit,
  // Running a thing is not deciding on it: `manage` stops before `approve` and `fulfill`.
  manage: bit.manage | bit.create | bit.read | bit.update | bit.delete,
  admin: all,
}

/** Actions as bits of a 16-bit mask: `bit` is the action alone, `implied` the action with all it implies. */
export const actionMask = { bit, implied, all } as const
