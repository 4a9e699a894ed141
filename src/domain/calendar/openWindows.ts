import type { BusinessCalendar } from './businessCalendarSchema'
import { windowsBetween } from './windowsBetween'

/** The open stretches [start, end) of [from, to), epoch ms, in order and true over changes of the clocks. */
export function* openWindows(
  calendar: BusinessCalendar,
  from: number,
  to: number,
): Generator<{ start: number; end: number }, void, undefined> {
  for (const { start, end, holiday } of windowsBetween(calendar, from, to)) {
    if (holiday === undefined) yield { start, end }
  }
}
