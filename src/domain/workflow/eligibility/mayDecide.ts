import type { Refusal } from '@/src/domain/shared/Refusal'
import { refuse } from '@/src/domain/shared/refuse'
import { delegationSeats, type Delegation } from './delegationSeats'

export type Vote = { decider: string; seat: string; at: number; action: string; void?: boolean }

export type MayDecideInput = {
  decider: string
  now: number
  /** From `resolveStep`, inside the deciding transaction. */
  candidates: readonly string[]
  /**
   * Those among the decider and the givers of their delegations who hold the right only through `admin` or as
   * superadmin, where the rule lets the right suffice: they may decide, but are no candidates.
   */
  adminDeciders: readonly string[]
  /** From `excludedFrom`. */
  excluded: ReadonlySet<string>
  publisher?: { id: string; approvesOtherwise: boolean }
  votes: readonly Vote[]
  delegations: readonly Delegation[]
  resources: readonly string[]
  allowDelegate: boolean
  holdsDelegateRole: boolean
}

/**
 * Whether and in whose place somebody may decide. One's own seat comes first, then the seats of others in order of
 * their ids. Refusals: `separation_of_duties`, `forbidden`, `already_voted`, `seat_taken` (every usable seat is).
 */
export function mayDecide(
  input: MayDecideInput,
): { seat: string; via: 'own' | 'admin' | 'delegation' } | Refusal {
  const { decider, excluded, publisher } = input
  if (excluded.has(decider)) {
    return refuse('separation_of_duties', 'Nobody may decide their own request, or one made for them.')
  }
  const votes = input.votes.filter((vote) => !vote.void)
  const own = votes.find((vote) => vote.decider === decider)
  if (own) {
    return refuse('already_voted', 'You have already decided this step.', {
      data: { action: own.action, at: own.at, seat: own.seat },
    })
  }
  const barred = new Set([...excluded, ...(publisher && !publisher.approvesOtherwise ? [publisher.id] : [])])
  if (barred.has(decider)) {
    return refuse(
      'separation_of_duties',
      'Who published this workflow decides its steps only with a right of their own.',
    )
  }
  const could = [...input.candidates, ...input.adminDeciders].filter((id) => !barred.has(id))
  const seats = delegationSeats({ ...input, couldDecide: could, excluded: barred })
  const usable = could.includes(decider) ? [decider, ...seats] : seats
  if (usable.length === 0) return refuse('forbidden', 'You are not among those who may decide this step.')
  const taken = new Map(votes.map((vote) => [vote.seat, vote]))
  const seat = usable.find((candidate) => !taken.has(candidate))
  if (seat === undefined) {
    const vote = taken.get(usable[0] ?? decider)
    return refuse('seat_taken', 'This step has already been decided in your place.', {
      data: { by: vote?.decider, at: vote?.at, action: vote?.action, seat: vote?.seat },
    })
  }
  if (seat !== decider) return { seat, via: 'delegation' }
  return { seat, via: input.candidates.includes(decider) ? 'own' : 'admin' }
}
