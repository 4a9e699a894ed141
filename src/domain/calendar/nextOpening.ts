import type { BusinessCalendar } from './businessCalendarSchema'
import { openWindows } from './openWindows'
import { searchHorizon } from './searchHorizon'

/** The first open instant at or after `at` (epoch ms); `at` itself when nothing opens within ten years. */
export function nextOpening(calendar: BusinessCalendar, at: number): number {
  for (const { start } of openWindows(calendar, at, at + searchHorizon)) return start
  return at
}
