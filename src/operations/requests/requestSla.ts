import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { slaStatus } from '@/src/domain/calendar/slaStatus'
import { query } from '@/src/platform/query'
import { loadVersion } from './loadVersion'
import { seeRequest } from './seeRequest'

export type RequestSla = {
  startedAt: string
  dueAt: string | null
  breached: boolean
  paused: boolean
  remainingMinutes: number | null
  calendar: { name: string; timezone: string } | null
  segments: { from: string; to: string; kind: string; minutes: number; name?: string }[]
}

/** The clock of a request, explained: what counted, what was closed, when it stood. */
export async function requestSla(req: PayloadRequest, actor: Actor, id: string): Promise<RequestSla> {
  const request = await seeRequest(req, actor, id)
  const version = await loadVersion(req, request.formVersion)
  const [row] = await query<{
    createdAt: string
    completedAt: string | null
    pauses: { from: number; to: number | null }[] | null
  }>(
    req,
    sql`select created_at as "createdAt", completed_at as "completedAt", sla_pauses as pauses from itsm_requests where id = ${id}::uuid`,
  )
  const startedAt = Date.parse(row!.createdAt)
  const calendar = version.calendar
    ? { name: version.calendar.name, timezone: version.calendar.timezone }
    : null
  if (!version.slaTime?.enabled) {
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
    sla: version.slaTime,
    calendar: version.calendar,
    pauses: row!.pauses ?? [],
    completedAt: row!.completedAt ? Date.parse(row!.completedAt) : null,
    now: Date.now(),
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
