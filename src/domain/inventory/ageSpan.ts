import type { AgeBucket } from './ageBuckets'

const YEARS: Record<AgeBucket, { from: number; below: number | null }> = {
  under_1: { from: 0, below: 1 },
  '1_to_2': { from: 1, below: 2 },
  '2_to_3': { from: 2, below: 3 },
  '3_to_5': { from: 3, below: 5 },
  over_5: { from: 5, below: null },
}

/**
 * The instants (ISO 8601) between which an item was acquired that belongs to a bucket of age now: after `after` and
 * not after `until`; a null side is open. Years are years of the calendar: what was acquired on this day a year ago is
 * one year old.
 */
export function ageSpan(bucket: AgeBucket, now: number): { after: string | null; until: string | null } {
  const { from, below } = YEARS[bucket]
  return {
    after: below === null ? null : yearsBefore(now, below),
    until: from === 0 ? null : yearsBefore(now, from),
  }
}

function yearsBefore(now: number, years: number): string {
  const day = new Date(now)
  day.setUTCFullYear(day.getUTCFullYear() - years)
  return day.toISOString()
}
