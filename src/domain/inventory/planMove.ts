import type { Refusal } from '../shared/Refusal'
import { refuse } from '../shared/refuse'
import { decideTransition } from './decideTransition'
import type { ItemStatus } from './itemStatuses'

type Now = { status: ItemStatus; assignedTo: string | null }
type Wanted = { status: ItemStatus | null; employee: string | null }

/**
 * What brings an item from how it is to how a file says it is: nothing (null), a transition of the table, or giving it
 * to somebody, which is the only way to occupied. Whatever the commands refuse is refused here, and a person is never
 * exchanged for another in passing: what somebody has comes back first.
 */
export function planMove(
  now: Now,
  { status, employee }: Wanted,
): { to: ItemStatus; employee: string | null } | null | Refusal {
  const to = status ?? (employee !== null && employee !== now.assignedTo ? 'occupied' : now.status)
  if (to === now.status) {
    return employee === null || employee === now.assignedTo
      ? null
      : refuse('illegal_transition', 'Somebody else has this item. Let it come back first.', {
          field: 'assignedTo',
          data: { from: now.status, to },
        })
  }
  if (to === 'occupied') {
    if (employee === null)
      return refuse('missing', 'Say who has it: an occupied item is with somebody.', { field: 'assignedTo' })
    if (now.status === 'available') return { to, employee }
    const message = `Only an available item is given to somebody; this one is ${now.status.replace('_', ' ')}.`
    return refuse('illegal_transition', message, { field: 'status', data: { from: now.status, to } })
  }
  if (employee !== null && employee !== now.assignedTo) {
    const message = `An item that becomes ${to.replace('_', ' ')} is given to nobody. Leave the cell empty.`
    return refuse('illegal_transition', message, { field: 'assignedTo' })
  }
  const refusal = decideTransition(now.status, to)
  return refusal ? { ...refusal, field: 'status' } : { to, employee: null }
}
