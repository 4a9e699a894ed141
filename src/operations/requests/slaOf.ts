import { slaStatus } from '@/src/domain/calendar/slaStatus'
import type { FormVersion } from './loadVersion'

export type RequestSla = {
  startedAt: string
  dueAt: string | null
  breached: boolean
  paused: boolean
  remainingMinutes: number | null
  calendar: { name: string; timezone: string } | null
  segments: { from: string; to: string; kind: string; minutes: number; name?: string }[]
}

/** The stored times of a request's clock; instants as text. */
export type StoredClock = {
  createdAt: string
  completedAt: string | null
  due: string | null
  pauses: { from: number; to: number | null }[] | null
}

/** The clock of a request, explained: what counted, what was closed, when it stood. */
export function slaOf(row: StoredClock, version: Pick<FormVersion, 'calendar'>, now: number): RequestSla {
  const startedAt = Date.parse(row.createdAt)
  const calendar = version.calendar
    ? { name: version.calendar.name, timezone: version.calendar.timezone }
    : null
  if (!row.due) {
    return {
      startedAt: iso(startedAt),
      dueAt: null,
      breached: false,
      paused: false,
      remainingMinutes: null,
      calendar,
      segments: [],
    }
  }
  const state = slaStatus({
    startedAt,
    // What was promised stands, also when the request has moved to a version that promises something else.
    sla: { dueAt: Date.parse(row.due) },
    calendar: version.calendar,
    pauses: row.pauses ?? [],
    completedAt: row.completedAt ? Date.parse(row.completedAt) : null,
    now,
  })
  return {
    startedAt: iso(startedAt),
    dueAt: iso(state.dueAt),
    breached: state.breached,
    paused: state.paused,
    remainingMinutes: Math.round(state.remainingMinutes),
    calendar,
    segments: state.segments.map((segment) => ({
      ...segment,
      from: iso(segment.from),
      to: iso(segment.to),
      minutes: Math.round(segment.minutes),
    })),
  }
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
