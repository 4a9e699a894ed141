import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { instantText } from '@/src/domain/calendar/instantText'
import type { Message } from '@/src/operations/notifications/Notice'
import type { StillTrue } from '@/src/operations/notifications/stillTrueChecks'
import { stepTopic } from '@/src/operations/workflow/notices/stepTopic'
import { query } from '@/src/platform/query'
import { requestSubject } from './requestSubject'

const schema = z.object({ due: z.iso.datetime() })

type Row = {
  run: string
  nodeId: string
  round: number
  label: string
  zone: string | null
  people: string[]
}

/**
 * Tells those on whom a request waits that its time is nearly over, or over: in the words of each open step, so that
 * it becomes quiet with it. Nobody while the clock stands, after the end, or when the due time has moved.
 */
export const slaMessages: StillTrue = async (req, notice) => {
  const { due } = schema.parse(notice.data)
  const steps = await query<Row>(
    req,
    sql`select w.id as run, s.node_id as "nodeId", s.round::int as round, s.label, v.calendar->>'timezone' as zone,
          array(select distinct c.employee_id from workflow_step_candidates c where c.step_id = s.id and c.open
            and not exists (select 1 from workflow_decisions d
              where d.step_id = c.step_id and (d.decider_id = c.employee_id or d.seat_id = c.seat_id))) as people
        from itsm_requests r
          join itsm_form_versions v on v.id = r.form_version_id
          join workflow_runs w on w.subject_kind = 'request' and w.subject_id = r.id::text
          join workflow_steps s on s.run_id = w.id and s.status = 'open'
        where r.id = ${notice.subject.id}::uuid and r.completed_at is null and r.sla_paused_at is null
          and r.sla_due_at = ${due}::timestamptz
        for share of s`,
  )
  const about = steps.length > 0 ? await requestSubject.about(req, notice.subject.id) : null
  if (!about) return []
  const over = notice.event === 'sla.breached'
  return steps.map(({ run, nodeId, round, label, zone, people }): Message => ({
    to: people,
    title: over
      ? `${about.label} is past its time and waits for you`
      : `${about.label} is due soon and waits for you`,
    body: `${about.title}, asked for by ${about.requester.name}, ${over ? 'was' : 'is'} due ${instantText(
      Date.parse(due),
      zone ?? 'UTC',
    )}. Step: ${label}.`,
    link: about.link,
    topic: stepTopic(run, `${nodeId}:${round}`),
  }))
}
