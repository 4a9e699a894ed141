import type { BusinessCalendar } from './businessCalendarSchema'
import { dayWindows, type DayWindow } from './dayWindows'
import { localDay } from './localDay'

/** Every window, open or closed by a holiday, that meets [from, to) (epoch ms), cut to it, in order. */
export function* windowsBetween(
  calendar: BusinessCalendar,
  from: number,
  to: number,
): Generator<DayWindow, void, undefined> {
  const last = localDay(calendar.timezone, to).day
  // The evening before may reach into the first day.
  for (let day = localDay(calendar.timezone, from).day - 1; day <= last; day += 1) {
    for (const window of dayWindows(calendar, day)) {
      const start = Math.max(window.start, from)
      const end = Math.min(window.end, to)
      if (start < end) yield { ...window, start, end }
    }
  }
}
