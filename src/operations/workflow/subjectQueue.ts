import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { query } from '@/src/platform/query'
import { subjects } from './subjects'

type Person = { id: string; name: string }

export type SubjectQueueItem = {
  run: string
  subject: { kind: string; id: string; label: string; title: string; link: string }
  requester: Person
  step: { id: string; nodeId: string; type: string; label: string }
  why: { rule: string; onBehalfOf: Person | null }
  since: string
  dueAt: string | null
}

/** More than this is no list that one works through from the top. */
const MOST = 500

/**
 * Steps that wait for one person in runs about anything but requests, which have a queue of their own: oldest due
 * first, those in which the place is used already left out.
 */
export async function subjectQueue(
  req: PayloadRequest,
  actor: Actor,
): Promise<{ docs: SubjectQueueItem[]; totalDocs: number }> {
  const listed = [...subjects.values()].flatMap(({ kind, overview }) =>
    overview && kind !== 'request' ? [sql`select ${kind}::text as kind, o.* from (${overview}) o`] : [],
  )
  if (listed.length === 0) return { docs: [], totalDocs: 0 }
  const docs = await query<SubjectQueueItem>(
    req,
    sql`with waiting as materialized (
          select distinct on (s.id) s.id, s.run_id, s.node_id, s.type, s.label, s.since, s.due_at, c.why, c.seat_id, w.subject_kind, w.subject_id
          from workflow_step_candidates c join workflow_steps s on s.id = c.step_id and s.status = 'open'
            join workflow_runs w on w.id = s.run_id and w.subject_kind <> 'request' and w.status = 'running'
          where c.employee_id = ${actor.id}::uuid and c.open
            and not exists (select 1 from workflow_decisions d where d.step_id = s.id and (d.decider_id = ${actor.id}::uuid or d.seat_id = c.seat_id))
          order by s.id, (c.seat_id = c.employee_id) desc)
        select q.run_id as run, jsonb_build_object('kind', o.kind, 'id', o.id, 'label', o.label, 'title', o.title, 'link', o.link) as subject,
          jsonb_build_object('id', a.id, 'name', a.name) as requester,
          jsonb_build_object('id', q.id, 'nodeId', q.node_id, 'type', q.type, 'label', q.label) as step,
          jsonb_build_object('rule', q.why, 'onBehalfOf',
            (select jsonb_build_object('id', e.id, 'name', e.name) from employees e where e.id = q.seat_id and e.id <> ${actor.id}::uuid)) as why,
          q.since, q.due_at as "dueAt"
        from waiting q join (${sql.join(listed, sql` union all `)}) o on o.kind = q.subject_kind and o.id = q.subject_id
          join employees a on a.id = o.requester_id
        order by q.due_at asc nulls last, q.since, q.id limit ${MOST}`,
  )
  return {
    docs: docs.map((row) => ({
      ...row,
      since: new Date(row.since).toISOString(),
      dueAt: row.dueAt === null ? null : new Date(row.dueAt).toISOString(),
    })),
    totalDocs: docs.length,
  }
}
