import { approvalOf } from '@/src/domain/workflow/approvalOf'
import type { NodeOf } from '@/src/domain/workflow/definitionSchema'
import { delegationSeats } from '@/src/domain/workflow/eligibility/delegationSeats'
import { excludedFrom } from '@/src/domain/workflow/eligibility/excludedFrom'
import type { PeopleOf } from './stepPeople'

export type Seat = { employee: string; seat: string; why: string }

/** Those whom candidates have asked to decide in their place, now and for this resource. */
export function substitutesOf(
  candidates: readonly string[],
  { directory, subject, delegations }: PeopleOf,
  node: NodeOf<'approval' | 'fulfillment'>,
  now: number,
): Seat[] {
  if (node.type !== 'approval' || candidates.length === 0) return []
  const { allowDelegate, delegateRole } = approvalOf(node.data)
  const given = delegations.filter(({ from }) => candidates.includes(from))
  const substitutes = [...new Set(given.map(({ to }) => to))]
  return substitutes.flatMap((decider) =>
    delegationSeats({
      decider,
      now,
      delegations: given,
      couldDecide: candidates,
      excluded: excludedFrom('approval', subject),
      resources: [subject.resource, ...subject.ancestors],
      allowDelegate,
      holdsDelegateRole: !delegateRole || directory.roleHolders(delegateRole).includes(decider),
    }).map((seat) => ({ employee: decider, seat, why: 'delegation' })),
  )
}
