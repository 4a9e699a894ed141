import type { PayloadRequest } from 'payload'
import type { BusinessCalendar } from '@/src/domain/calendar/businessCalendarSchema'
import type { SubjectFacts } from '@/src/operations/workflow/Subject'
import { preparedStatement } from '@/src/platform/preparedStatement'
import { runPrepared } from '@/src/platform/runPrepared'
import type { RequestRow } from './seeRequest'

export type RequestClock = {
  started: string
  due: string | null
  paused: string | null
  pauses: { from: number; to: number | null }[] | null
  completed: string | null
}

/** A locked request: what the engine must know of it, what its commands ask, and its clock. */
export type RequestFacts = Omit<SubjectFacts, 'calendar'> &
  Pick<RequestRow, 'status' | 'form' | 'formVersion' | 'priority' | 'involved'> & {
    calendar: BusinessCalendar | null
    clock: RequestClock
    /** What kind of thing its form hands out; null for most. */
    formType: string | null
  }

/** What a request that was just stored hands to its run. */
export type StartFacts = SubjectFacts &
  Pick<RequestFacts, 'clock' | 'formType'> & {
    /** Stored a moment ago by this transaction, as waiting for approval. */
    fresh?: true
  }

const statement = preparedStatement(`
  select r.id, r.number as label, r.requester_id as requester, r.requested_for_id as "requestedFor", p.slug as resource,
    r.data as values, v.published_by_id as "publishedBy", v.calendar, r.status::text as status, r.form_id as form,
    r.form_version_id as "formVersion", r.priority::text as priority, f.form_type::text as "formType",
    json_build_object('started', r.created_at, 'due', r.sla_due_at, 'paused', r.sla_paused_at, 'pauses', r.sla_pauses, 'completed', r.completed_at) as clock,
    $2::uuid is not null and (
      exists (select 1 from workflow_step_candidates c where c.subject_id = r.id::text and c.employee_id = $2::uuid)
      or exists (select 1 from workflow_decisions d join workflow_runs w on w.id = d.run_id
        where w.subject_kind = 'request' and w.subject_id = r.id::text and d.decider_id = $2::uuid)) as involved
  from itsm_requests r
    join itsm_form_versions v on v.id = r.form_version_id
    join itsm_forms f on f.id = r.form_id
    join permission_resources p on p.id = r.resource_id
  where r.id = $1::uuid for update of r`)

/** Locks one request until the end of the transaction; null when there is none. `reader` says whose part is asked. */
export async function lockRequest(
  req: PayloadRequest,
  id: string,
  reader: string | null,
): Promise<RequestFacts | null> {
  const [row] = await runPrepared<RequestFacts>(req, statement, [id, reader])
  return row ?? null
}
