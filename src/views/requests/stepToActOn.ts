import type { CurrentStep, RequestDetails } from '@/src/operations/requests/describeRequest'

/**
 * Which open step the buttons of a page are about, and how many more wait for the same person: the oldest
 * that asks them and that they have not decided. Without one, the only step there is: its right may come otherwise.
 */
export function stepToActOn(
  reader: string,
  steps: readonly CurrentStep[],
  approvals: RequestDetails['approvals'],
): { step: CurrentStep | undefined; more: number } {
  const mine = steps.filter(
    ({ id, candidates }) =>
      candidates.some((person) => person.id === reader) &&
      !approvals.some((decision) => decision.step === id && decision.approver.id === reader),
  )
  const [first] = mine
  if (first) return { step: first, more: mine.length - 1 }
  return { step: steps.length === 1 ? steps[0] : undefined, more: 0 }
}
