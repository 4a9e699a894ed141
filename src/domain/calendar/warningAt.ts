import type { BusinessCalendar } from './businessCalendarSchema'
import type { Pause } from './mergePauses'
import { slaSegments } from './slaSegments'

/** The share of its time after which an SLA warns. */
const WARNING_SHARE = 0.8

/**
 * The instant (epoch ms) at which 80 percent of the business time from start to due has been used. `pauses`
 * are those that already moved `dueAt`. When no open time lies between, the due instant itself.
 */
export function warningAt(given: {
  startedAt: number
  dueAt: number
  pauses: readonly Pause[]
  calendar: BusinessCalendar | null
}): number {
  const counted = slaSegments({ ...given, until: given.dueAt }).filter(({ kind }) => kind === 'counted')
  let left = counted.reduce((sum, { from, to }) => sum + (to - from), 0) * WARNING_SHARE
  for (const { from, to } of counted) {
    if (left <= to - from) return Math.round(from + left)
    left -= to - from
  }
  return given.dueAt
}
