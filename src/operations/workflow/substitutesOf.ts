import type { PayloadRequest } from 'payload'
import { approvalOf } from '@/src/domain/workflow/approvalOf'
import type { NodeOf } from '@/src/domain/workflow/definitionSchema'
import { delegationSeats } from '@/src/domain/workflow/eligibility/delegationSeats'
import { excludedFrom } from '@/src/domain/workflow/eligibility/excludedFrom'
import { loadDelegations } from './loadDelegations'
import type { PeopleOf } from './stepPeople'

type Seat = { employee: string; seat: string; why: string }

/** Those whom candidates have asked to decide in their place, now and for this resource. */
export async function substitutesOf(
  req: PayloadRequest,
  candidates: readonly string[],
  { directory, subject }: Pick<PeopleOf, 'directory' | 'subject'>,
  node: NodeOf<'approval' | 'fulfillment'>,
  now: number,
): Promise<Seat[]> {
  if (node.type !== 'approval' || candidates.length === 0) return []
  const { allowDelegate, delegateRole } = approvalOf(node.data)
  const delegations = await loadDelegations(req, { from: candidates }, now)
  const substitutes = [...new Set(delegations.map(({ to }) => to))]
  return substitutes.flatMap((decider) =>
    delegationSeats({
      decider,
      now,
      delegations,
      couldDecide: candidates,
      excluded: excludedFrom('approval', subject),
      resources: [subject.resource, ...subject.ancestors],
      allowDelegate,
      holdsDelegateRole: !delegateRole || directory.roleHolders(delegateRole).includes(decider),
    }).map((seat) => ({ employee: decider, seat, why: 'delegation' })),
  )
}
