import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { RequestStatus } from '@/src/domain/requests/statuses'
import { query } from '@/src/platform/query'
import { describeRequests, type RequestDetails } from './describeRequests'
import { filesInAnswers, type AnswerFile } from './filesInAnswers'
import { loadVersion } from './loadVersion'
import { peopleInAnswers } from './peopleInAnswers'
import { requestComments, type RequestCommentRow } from './requestComments'
import { requestSla, type RequestSla } from './requestSla'
import { requestTimeline, type Timeline } from './requestTimeline'
import { seeRequest } from './seeRequest'

type Person = { id: string; name: string }

type Row = {
  id: string
  number: string
  title: string
  formSlug: string
  status: RequestStatus
  priority: string
  data: Record<string, unknown>
  requester: Person
  requestedFor: Person
  createdAt: string
  completedAt: string | null
  slaDueAt: string | null
  slaPausedAt: string | null
}

export type RequestPage = {
  request: Row
  version: { number: number; current: number | null; fields: FormField[] }
  /** Names of the people that answers point at, by id. */
  people: Record<string, string>
  /** Files that answers point at, by id. */
  files: Record<string, AnswerFile>
  details: RequestDetails
  comments: RequestCommentRow[]
  timeline: Timeline
  sla: RequestSla
  /** The reader is the requester or the person it is for. */
  own: boolean
}

/** Everything about one request that its reader may see; 404 when that is nothing. */
export async function requestPage(req: PayloadRequest, actor: Actor, id: string): Promise<RequestPage> {
  const seen = await seeRequest(req, actor, id)
  const [row] = await query<Row>(
    req,
    sql`select r.id, r.number, v.title, f.slug as "formSlug", r.status, r.priority, r.data,
          jsonb_build_object('id', a.id, 'name', a.name) as requester,
          jsonb_build_object('id', b.id, 'name', b.name) as "requestedFor",
          r.created_at as "createdAt", r.completed_at as "completedAt", r.sla_due_at as "slaDueAt", r.sla_paused_at as "slaPausedAt"
        from itsm_requests r
          join itsm_forms f on f.id = r.form_id
          join itsm_form_versions v on v.id = r.form_version_id
          join employees a on a.id = r.requester_id
          join employees b on b.id = r.requested_for_id
        where r.id = ${id}::uuid`,
  )
  const own = actor.id === seen.requester || actor.id === seen.requestedFor
  const version = await loadVersion(req, seen.formVersion)
  const [[details], comments, timeline, sla, people, files] = await Promise.all([
    describeRequests(req, actor, [row!]),
    requestComments(req, id, { internal: !own }),
    requestTimeline(req, actor, id),
    requestSla(req, actor, id),
    peopleInAnswers(req, [{ fields: version.fields, data: row!.data }]),
    filesInAnswers(req, id),
  ])
  const request = { ...row!, createdAt: new Date(row!.createdAt).toISOString() }
  return {
    request,
    version: {
      number: version.version,
      current: details?.version.current ?? null,
      fields: version.fields,
    },
    people,
    files,
    details: details!,
    comments,
    timeline,
    sla,
    own,
  }
}
