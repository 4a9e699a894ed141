import type { BusinessCalendar } from './businessCalendarSchema'
import { openWindows } from './openWindows'
import { searchHorizon } from './searchHorizon'

/**
 * The instant (epoch ms) at which `minutes` of open time have passed since `from`; elapsed time without a
 * calendar. When the time ends with a window the answer is that closing, not the next opening. Nothing to
 * add is `from` itself. At the latest ten years on, however little is open.
 */
export function addBusinessMinutes(calendar: BusinessCalendar | null, from: number, minutes: number): number {
  let left = minutes * 60_000
  if (left <= 0) return from
  if (!calendar) return from + left
  const latest = from + searchHorizon
  for (const { start, end } of openWindows(calendar, from, latest)) {
    if (left <= end - start) return start + left
    left -= end - start
  }
  return latest
}
