import { DateTime } from 'luxon'

/** People read the gathered mail when they begin to work. */
const HOUR = 8
const MONDAY = 1

/**
 * The next 8 in the morning in `zone` after `now` (epoch milliseconds): of any day, or of a Monday. A zone that is
 * unknown counts as UTC.
 */
export function nextMorning(now: number, zone: string, every: 'daily' | 'weekly'): number {
  const stated = DateTime.fromMillis(now, { zone })
  const local = stated.isValid ? stated : DateTime.fromMillis(now, { zone: 'utc' })
  const today = local.set({ hour: HOUR, minute: 0, second: 0, millisecond: 0 })
  let morning = today.toMillis() > now ? today : today.plus({ days: 1 }).set({ hour: HOUR })
  while (every === 'weekly' && morning.weekday !== MONDAY)
    morning = morning.plus({ days: 1 }).set({ hour: HOUR })
  return morning.toMillis()
}
