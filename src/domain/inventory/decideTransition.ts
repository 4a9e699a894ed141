import type { Refusal } from '../shared/Refusal'
import { refuse } from '../shared/refuse'
import type { ItemStatus } from './itemStatuses'
import { ITEM_TRANSITIONS } from './itemTransitions'

const words = (status: ItemStatus): string => status.replace('_', ' ')

/** Refusal `illegal_transition` (with what is possible instead) for a pair that the table does not list, else nothing. */
export function decideTransition(from: ItemStatus, to: ItemStatus): Refusal | undefined {
  const allowed: readonly ItemStatus[] = ITEM_TRANSITIONS[from]
  if (allowed.includes(to)) return undefined
  const why =
    from === to
      ? `This item is ${words(from)} already.`
      : to === 'occupied'
        ? 'An item becomes occupied only by assigning it to somebody.'
        : `An item that is ${words(from)} cannot become ${words(to)}.`
  return refuse('illegal_transition', `${why} Possible now: ${allowed.map(words).join(', ')}.`, {
    data: { from, to, allowed },
  })
}
