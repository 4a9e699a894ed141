import type { BusinessCalendar } from '@/src/domain/calendar/businessCalendarSchema'
import { localInstant } from '@/src/domain/calendar/localInstant'
import { nextOpening } from '@/src/domain/calendar/nextOpening'
import { readDate } from '@/src/domain/forms/readDate'

const DAY_MS = 86_400_000

/**
 * When a wait for the date of an answer ends, epoch milliseconds: a plain day begins where the calendar is, and a
 * calendar that is closed then lets it end at its next opening. Undefined when the answer holds no date.
 */
export function instantOfDate(value: unknown, calendar: BusinessCalendar | null): number | undefined {
  const date = readDate(value)
  if (!date) return undefined
  if (!calendar) return date.at
  const at = date.plain ? localInstant(calendar.timezone, date.at / DAY_MS, 0) : date.at
  return nextOpening(calendar, at)
}
