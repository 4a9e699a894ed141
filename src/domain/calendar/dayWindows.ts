import type { BusinessCalendar } from './businessCalendarSchema'
import { isoDay } from './isoDay'
import { localInstant } from './localInstant'
import { weekdays } from './weekdays'
import { windowMinutes } from './windowMinutes'

/** Instants [start, end) in epoch ms. `holiday` names the holiday that closes what would have been open. */
export type DayWindow = { start: number; end: number; holiday?: string }

/**
 * The windows that start on a date (days since 1970-01-01), in order. A holiday closes all of its date's
 * windows, and from midnight on those that run into it from the evening before.
 */
export function dayWindows(calendar: BusinessCalendar, day: number): DayWindow[] {
  // 1970-01-01 was a Thursday, the fourth of the list.
  const weekday = weekdays[(((day + 3) % 7) + 7) % 7]
  const windows = weekday ? (calendar.hours[weekday] ?? []) : []
  const today = holidayOn(calendar, day)
  const tomorrow = holidayOn(calendar, day + 1)
  const at = (minute: number) => localInstant(calendar.timezone, day, minute)
  return windows
    .map(windowMinutes)
    .sort((left, right) => left.start - right.start)
    .flatMap(({ start, end }): DayWindow[] => {
      if (today !== undefined) return [{ start: at(start), end: at(end), holiday: today }]
      if (tomorrow === undefined || end <= 1440) return [{ start: at(start), end: at(end) }]
      return [
        { start: at(start), end: at(1440) },
        { start: at(1440), end: at(end), holiday: tomorrow },
      ]
    })
    .filter(({ start, end }) => start < end)
}

function holidayOn({ holidays }: BusinessCalendar, day: number): string | undefined {
  const date = isoDay(day)
  return holidays.find((holiday) => holiday.date === date)?.name
}
