import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { RequestStatus } from '@/src/domain/requests/statuses'
import { notFound } from '@/src/operations/shared/notFound'
import { keptDefinition } from '@/src/operations/workflow/keptDefinition'
import { preparedStatement } from '@/src/platform/preparedStatement'
import { runPrepared } from '@/src/platform/runPrepared'
import { describeRequest, type RequestDetails, type StoredRun } from './describeRequest'
import { filesInAnswers, type AnswerFile } from './filesInAnswers'
import { loadVersion, type FormVersion } from './loadVersion'
import { mayLook } from './mayLook'
import { peopleInAnswers } from './peopleInAnswers'
import { requestComments, type RequestCommentRow } from './requestComments'
import type { Timeline } from './requestTimeline'
import { slaOf, type RequestSla } from './slaOf'
import { timelineEvents, type TimelineRow } from './timelineEvents'
import { upcomingSteps } from './upcomingSteps'

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
  version: Pick<FormVersion, 'fields' | 'translations'> & { number: number; current: number | null }
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

type Stored = {
  row: Row
  doc: Omit<StoredRun, 'definition'> & {
    definition: string
    row: { form_version_id: string; sla_pauses: { from: number; to: number | null }[] | null }
  }
  involved: boolean
  events: TimelineRow[]
}

const statement = preparedStatement('select request_page($1::uuid, $2::uuid) as page')

/** Everything about one request that its reader may see; 404 when that is nothing. */
export async function requestPage(req: PayloadRequest, actor: Actor, id: string): Promise<RequestPage> {
  const [found] = await runPrepared<{ page: Stored | null }>(req, statement, [id, actor.id])
  const stored = found?.page
  if (!stored) throw notFound('request')
  const { row: request, doc, involved, events } = stored
  const { resource } = doc
  const people = { requester: request.requester.id, requestedFor: request.requestedFor.id }
  if (!mayLook(actor, { ...people, involved, resource })) throw notFound('request')
  const own = actor.id === people.requester || actor.id === people.requestedFor
  const formVersion = doc.row.form_version_id
  const version = await loadVersion(req, formVersion)
  const run = { ...doc, definition: keptDefinition(doc.definition) }
  const details = describeRequest(actor, request, run)
  const asksForFiles = version.fields.some(({ type }) => type === 'file')
  const [comments, next, named, files] = await Promise.all([
    requestComments(req, id, { internal: !own }),
    upcomingSteps(req, { id, formVersion, ...people, resource, values: request.data }, run, actor.epoch),
    peopleInAnswers(req, [{ fields: version.fields, data: request.data }]),
    asksForFiles ? filesInAnswers(req, id) : {},
  ])
  const clock = { ...request, due: request.slaDueAt, pauses: doc.row.sla_pauses }
  return {
    request,
    version: {
      number: version.version,
      current: details.version.current,
      fields: version.fields,
      translations: version.translations,
    },
    people: named,
    files,
    details,
    comments,
    timeline: { events: timelineEvents(events), next },
    sla: slaOf(clock, version, Date.now()),
    own,
  }
}
