import type { BusinessCalendar } from './businessCalendarSchema'
import { businessMinutesBetween } from './businessMinutesBetween'
import { dueAt } from './dueAt'
import { mergePauses, type Pause } from './mergePauses'
import { shiftForPause } from './shiftForPause'
import { slaSegments, type SlaSegment } from './slaSegments'
import type { SlaDuration } from './slaTimeSchema'

/** Instants in epoch ms. `remainingMinutes` is business time, negative by as much as it is overdue. */
export type SlaStatus = {
  startedAt: number
  dueAt: number
  breached: boolean
  paused: boolean
  remainingMinutes: number
  segments: SlaSegment[]
}

/**
 * Where a clock stands: its due instant after all finished pauses, judged at the completion, else at the
 * start of the pause that still runs, else at `now`. The segments explain the due instant; while the clock
 * stands they end now, because how far it will move is not known yet.
 */
export function slaStatus(given: {
  startedAt: number
  /** How long it may take, or the due instant that stands already, finished pauses included. */
  sla: SlaDuration | { dueAt: number }
  calendar: BusinessCalendar | null
  pauses: readonly Pause[]
  completedAt: number | null
  now: number
}): SlaStatus {
  const { startedAt, calendar, pauses, completedAt, now } = given
  const merged = mergePauses(pauses)
  const running = completedAt === null ? merged.find(({ to }) => to === Infinity) : undefined
  const due =
    'dueAt' in given.sla
      ? given.sla.dueAt
      : merged
          .filter(({ to }) => to !== Infinity)
          .reduce(
            (moved, { from, to }) =>
              shiftForPause({ dueAt: moved, pausedAt: Math.max(from, startedAt), resumedAt: to, calendar }),
            dueAt({ startedAt, sla: given.sla, calendar }),
          )
  const judgedAt = completedAt ?? running?.from ?? now
  return {
    startedAt,
    dueAt: due,
    breached: judgedAt > due,
    paused: running !== undefined,
    remainingMinutes:
      judgedAt > due
        ? 0 - businessMinutesBetween(calendar, due, judgedAt)
        : businessMinutesBetween(calendar, judgedAt, due),
    segments: slaSegments({
      startedAt,
      until: running ? Math.max(now, running.from) : due,
      pauses,
      calendar,
    }),
  }
}
