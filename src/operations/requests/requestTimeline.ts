import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { RunState } from '@/src/domain/workflow/RunState'
import { query } from '@/src/platform/query'
import { seeRequest } from './seeRequest'
import { timelineEvents, type TimelineEvent, type TimelineRow } from './timelineEvents'
import { upcomingSteps, type TimelineNext } from './upcomingSteps'

export type Timeline = { events: TimelineEvent[]; next: TimelineNext[] }

type Run = { definition: WorkflowDefinition; state: RunState; values: Record<string, unknown> }

/** What happened to a request, by whom and when, and what is still to come, on whom it will wait. */
export async function requestTimeline(req: PayloadRequest, actor: Actor, id: string): Promise<Timeline> {
  const request = await seeRequest(req, actor, id)
  const rows = await query<TimelineRow>(
    req,
    sql`select a.at, a.actor, a.actor_name as "actorName", a.action, a.reason, a.changes #> '{step,to}' as step,
          (select jsonb_build_object('id', e.id, 'name', e.name) from employees e where e.id = a.on_behalf_of::uuid) as "onBehalfOf"
        from audit_events a where a.entity_type = 'itsm-requests' and a.entity_id = ${id}
          and a.action not like '%.denied' and a.action not like '%.comment' order by a.at, a.id`,
  )
  const [run] = await query<Run>(
    req,
    sql`select w.definition, w.state, r.data as values from workflow_runs w join itsm_requests r on r.id = w.subject_id::uuid
        where w.subject_kind = 'request' and w.subject_id = ${id}`,
  )
  const next = run ? await upcomingSteps(req, { ...request, id, values: run.values }, run, actor.epoch) : []
  return { events: timelineEvents(rows), next }
}
