const DAY_MS = 86_400_000
const LONGEST_DAYS = 90

export type DelegationDraft = {
  to: string | null
  me: string
  /** Epoch milliseconds; NaN where no day is chosen. */
  startsAt: number
  endsAt: number
  /** Null for everything. */
  scope: ReadonlySet<string> | null
}
export type DelegationFaults = Partial<Record<'to' | 'startsAt' | 'endsAt' | 'scope', string>>

/** What is missing or cannot be, by field, in the words of the page. The server judges again. */
export function delegationFaults(
  { to, me, startsAt, endsAt, scope }: DelegationDraft,
  now: number,
): DelegationFaults {
  const faults: DelegationFaults = {}
  if (to === null) faults.to = 'Choose who covers for you.'
  else if (to === me) faults.to = 'Choose somebody else: you need not stand in for yourself.'
  if (Number.isNaN(startsAt)) faults.startsAt = 'Choose the first day.'
  if (Number.isNaN(endsAt)) faults.endsAt = 'Choose the last day. It always has an end, 90 days away at most.'
  else if (endsAt <= now) faults.endsAt = 'That day is over. Choose a later one.'
  else if (endsAt <= startsAt) faults.endsAt = 'It ends before it begins. Choose a last day after the first.'
  else if (endsAt - startsAt > LONGEST_DAYS * DAY_MS)
    faults.endsAt = `It lasts at most ${LONGEST_DAYS} days. Choose an earlier day.`
  if (scope?.size === 0) faults.scope = 'Choose what it covers, or everything.'
  return faults
}
