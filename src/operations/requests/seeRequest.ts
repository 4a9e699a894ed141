import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { RequestStatus } from '@/src/domain/requests/statuses'
import { notFound } from '@/src/operations/shared/notFound'
import { query } from '@/src/platform/query'
import { mayLook } from './mayLook'

export type RequestRow = {
  id: string
  number: string
  status: RequestStatus
  resource: string
  form: string
  formVersion: string
  requester: string
  requestedFor: string
  priority: string
  /** Is, or once was, asked to decide or deliver. */
  involved: boolean
}

/** A request, to those who may see it; to everyone else there is none. Commands lock it: `lockRequest`. */
export async function seeRequest(req: PayloadRequest, actor: Actor, id: string): Promise<RequestRow> {
  const [row] = await query<RequestRow>(
    req,
    sql`select r.id, r.number, r.status, p.slug as resource, r.form_id as form, r.form_version_id as "formVersion",
          r.requester_id as requester, r.requested_for_id as "requestedFor", r.priority,
          exists (select 1 from workflow_step_candidates c where c.subject_id = r.id::text and c.employee_id = ${actor.id}::uuid)
            or exists (select 1 from workflow_decisions d join workflow_runs w on w.id = d.run_id
              where w.subject_kind = 'request' and w.subject_id = r.id::text and d.decider_id = ${actor.id}::uuid) as involved
        from itsm_requests r join permission_resources p on p.id = r.resource_id
        where r.id = ${id}::uuid`,
  )
  if (!row || !mayLook(actor, row)) throw notFound('request')
  return row
}
