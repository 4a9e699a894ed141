/** `startsAt` counts, `endsAt` does not; epoch milliseconds. An empty scope covers everything. */
export type Delegation = {
  from: string
  to: string
  startsAt: number
  endsAt: number
  scope: readonly string[]
}

/**
 * The seats `decider` may use in other people's place now, sorted. `couldDecide` are those who may decide by
 * themselves: nothing that somebody was delegated is passed on, and the seat of an excluded person conveys nothing.
 */
export function delegationSeats(input: {
  decider: string
  now: number
  delegations: readonly Delegation[]
  couldDecide: readonly string[]
  excluded: ReadonlySet<string>
  /** The resource and all above it: a scope naming any of them covers it. */
  resources: readonly string[]
  allowDelegate: boolean
  /** Whether the decider holds the step's `delegateRole`; true when it asks for none. */
  holdsDelegateRole: boolean
}): string[] {
  const { decider, now, couldDecide, excluded, resources } = input
  if (!input.allowDelegate || !input.holdsDelegateRole || excluded.has(decider)) return []
  const seats = input.delegations
    .filter((delegation) => delegation.to === decider && delegation.from !== decider)
    .filter(({ startsAt, endsAt }) => startsAt <= now && now < endsAt)
    .filter(({ scope }) => scope.length === 0 || scope.some((slug) => resources.includes(slug)))
    .map((delegation) => delegation.from)
    .filter((from) => couldDecide.includes(from) && !excluded.has(from))
  return [...new Set(seats)].sort()
}
