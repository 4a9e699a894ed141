import type { BusinessCalendar } from './businessCalendarSchema'
import { mergePauses, type Pause } from './mergePauses'
import { windowsBetween } from './windowsBetween'

export type SlaSegmentKind = 'counted' | 'closed' | 'holiday' | 'paused'

/** `from` and `to` are epoch ms, `minutes` the time between them, `name` that of the holiday. */
export type SlaSegment = { from: number; to: number; kind: SlaSegmentKind; minutes: number; name?: string }

/**
 * [startedAt, until) told as a line without gaps: which time counted and why the rest did not. A pause
 * covers whatever lies under it; a holiday stands for the hours that would have been open. Neighbours of one
 * kind are joined. Without a calendar all time counts but the pauses.
 */
export function slaSegments(given: {
  startedAt: number
  until: number
  pauses: readonly Pause[]
  calendar: BusinessCalendar | null
}): SlaSegment[] {
  const { startedAt, until, calendar } = given
  const segments: SlaSegment[] = []
  let at = startedAt
  for (const pause of mergePauses(given.pauses)) {
    const from = Math.max(pause.from, startedAt)
    const to = Math.min(pause.to, until)
    if (from >= to) continue
    running(segments, calendar, at, from)
    append(segments, { from, to, kind: 'paused' })
    at = to
  }
  running(segments, calendar, at, until)
  return segments
}

type Stretch = Omit<SlaSegment, 'minutes'>

function running(segments: SlaSegment[], calendar: BusinessCalendar | null, from: number, to: number): void {
  if (!calendar) return append(segments, { from, to, kind: 'counted' })
  let at = from
  for (const { start, end, holiday } of from < to ? windowsBetween(calendar, from, to) : []) {
    append(segments, { from: at, to: start, kind: 'closed' })
    append(
      segments,
      holiday === undefined
        ? { from: start, to: end, kind: 'counted' }
        : { from: start, to: end, kind: 'holiday', name: holiday },
    )
    at = end
  }
  append(segments, { from: at, to, kind: 'closed' })
}

function append(segments: SlaSegment[], stretch: Stretch): void {
  if (stretch.from >= stretch.to) return
  const last = segments.at(-1)
  if (last && last.kind === stretch.kind && last.name === stretch.name) {
    last.to = stretch.to
    last.minutes = (last.to - last.from) / 60_000
  } else {
    segments.push({ ...stretch, minutes: (stretch.to - stretch.from) / 60_000 })
  }
}
