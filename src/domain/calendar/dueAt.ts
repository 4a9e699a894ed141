import { addBusinessMinutes } from './addBusinessMinutes'
import type { BusinessCalendar } from './businessCalendarSchema'
import { dayWindows } from './dayWindows'
import { localDay } from './localDay'
import { localInstant } from './localInstant'
import { nextOpening } from './nextOpening'
import { searchHorizon } from './searchHorizon'
import type { SlaDuration } from './slaTimeSchema'

const DAY_MS = 86_400_000

/**
 * When something started at `startedAt` (epoch ms) is due. Hours are open hours of the calendar. N days is
 * the same clock time on the Nth next working day (a date on which an open window starts), moved to the next
 * opening when it is closed then. Without a calendar both are elapsed time, a day being 24 hours.
 */
export function dueAt(given: {
  startedAt: number
  sla: SlaDuration
  calendar: BusinessCalendar | null
}): number {
  const { startedAt, sla, calendar } = given
  if (sla.unit === 'hours') return addBusinessMinutes(calendar, startedAt, sla.duration * 60)
  if (!calendar) return startedAt + sla.duration * DAY_MS
  const { day, minute } = localDay(calendar.timezone, startedAt)
  const target = nthWorkingDay(calendar, day, Math.ceil(sla.duration))
  return nextOpening(calendar, localInstant(calendar.timezone, target, minute))
}

function nthWorkingDay(calendar: BusinessCalendar, from: number, count: number): number {
  const last = from + searchHorizon / DAY_MS
  let day = from
  for (let left = count; left > 0 && day < last;) {
    day += 1
    if (dayWindows(calendar, day).some(({ holiday }) => holiday === undefined)) left -= 1
  }
  return day
}
