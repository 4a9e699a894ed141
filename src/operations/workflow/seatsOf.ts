import { approvalOf } from '@/src/domain/workflow/approvalOf'
import type { NodeOf } from '@/src/domain/workflow/definitionSchema'
import type { StepPeople } from '@/src/domain/workflow/eligibility/resolveStep'
import type { PeopleOf } from './stepPeople'
import { substitutesOf, type Seat } from './substitutesOf'

/** Who is asked in a step: the candidates in their own seats, and their substitutes in theirs. */
export function seatsOf(
  node: NodeOf<'approval' | 'fulfillment'>,
  people: PeopleOf,
  changed: { added: readonly string[]; removed: readonly string[] },
  now: number,
): { found: StepPeople; seats: Seat[] } {
  const found = people.of(node, changed)
  const why = found.fallback ? 'fallback' : found.rule.kind
  const own = found.candidates.map((employee) => ({ employee, seat: employee, why }))
  const substitutes =
    node.type === 'approval' && approvalOf(node.data).allowDelegate
      ? substitutesOf(found.candidates, people, node, now)
      : []
  return { found, seats: [...own, ...substitutes] }
}
