import type { BusinessCalendar } from './businessCalendarSchema'
import { openWindows } from './openWindows'

/** Open minutes in [from, to) (epoch ms), with fractions; elapsed ones without a calendar; 0 when to <= from. */
export function businessMinutesBetween(calendar: BusinessCalendar | null, from: number, to: number): number {
  if (to <= from) return 0
  if (!calendar) return (to - from) / 60_000
  let open = 0
  for (const { start, end } of openWindows(calendar, from, to)) open += end - start
  return open / 60_000
}
