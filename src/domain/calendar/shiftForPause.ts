import { addBusinessMinutes } from './addBusinessMinutes'
import type { BusinessCalendar } from './businessCalendarSchema'
import { businessMinutesBetween } from './businessMinutesBetween'
import { nextOpening } from './nextOpening'

/**
 * The due instant (epoch ms) after a pause of [pausedAt, resumedAt): what business time was left when the
 * clock stopped is left when it goes on. What was overdue by then stays overdue. Never earlier than before.
 */
export function shiftForPause(given: {
  dueAt: number
  pausedAt: number
  resumedAt: number
  calendar: BusinessCalendar | null
}): number {
  const { dueAt, pausedAt, resumedAt, calendar } = given
  if (pausedAt >= dueAt || resumedAt <= pausedAt) return dueAt
  const left = businessMinutesBetween(calendar, pausedAt, dueAt)
  // A due time that fell on an opening has no open minute before it: the opening itself moves on.
  const moved =
    left === 0 && calendar ? nextOpening(calendar, resumedAt) : addBusinessMinutes(calendar, resumedAt, left)
  return Math.max(dueAt, moved)
}
