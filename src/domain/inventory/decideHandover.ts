import type { Refusal } from '../shared/Refusal'
import { refuse } from '../shared/refuse'
import type { Handover } from './Handover'
import type { ItemState } from './ItemState'

export type HandoverStep =
  | { step: 'hand_over'; by: string; at: string }
  | { step: 'receive'; at: string }
  | { step: 'announce'; at: string; reason: string | null; problem: boolean }
  | { step: 'withdraw' }

/**
 * The handover of an item after one step, or why not: `not_occupied`, `already_handed_over`, `not_handed_over`,
 * `already_received`, `already_announced`, `not_announced`. None of them changes the status: the return itself is
 * the transition to under review. Receiving may also come after a return was announced; announcing does not need it.
 */
export function decideHandover(
  { status, handover }: Pick<ItemState, 'status' | 'handover'>,
  step: HandoverStep,
): Handover | Refusal {
  if (status !== 'occupied') {
    return refuse('not_occupied', `Nobody has this item: it is ${status.replace('_', ' ')}.`, {
      data: { status },
    })
  }
  const { handedOverAt, receivedAt, returnAnnouncedAt } = handover
  if (step.step === 'hand_over') {
    return handedOverAt === null
      ? { ...handover, handedOverAt: step.at, handedOverBy: step.by }
      : refuse('already_handed_over', 'This item was handed over already.', { data: { at: handedOverAt } })
  }
  if (handedOverAt === null) {
    return refuse(
      'not_handed_over',
      'This item is reserved and was not handed over yet. Nobody has it so far.',
    )
  }
  if (step.step === 'receive') {
    return receivedAt === null
      ? { ...handover, receivedAt: step.at }
      : refuse('already_received', 'Receipt was confirmed already.', { data: { at: receivedAt } })
  }
  if (step.step === 'announce') {
    return returnAnnouncedAt === null
      ? { ...handover, returnAnnouncedAt: step.at, returnReason: step.reason, returnProblem: step.problem }
      : refuse('already_announced', 'The return was announced already. Withdraw it to say something else.', {
          data: { at: returnAnnouncedAt },
        })
  }
  return returnAnnouncedAt === null
    ? refuse('not_announced', 'No return was announced, so that there is nothing to withdraw.')
    : { ...handover, returnAnnouncedAt: null, returnReason: null, returnProblem: false }
}
