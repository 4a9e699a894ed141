import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { StillTrue } from '@/src/operations/notifications/stillTrueChecks'
import { query } from '@/src/platform/query'
import { requestSubject } from './requestSubject'

const schema = z.object({ comment: z.uuid() })

type Row = { body: string; internal: boolean; author: string; name: string; people: string[] | null }

/** So much of a comment is in its message; the rest is read on the page. */
const SHOWN = 500

/**
 * A comment reaches who asked, who decided or is asked now, and who wrote before; an internal one never those who
 * asked. Not its author.
 */
export const commentMessages: StillTrue = async (req, notice) => {
  const { comment } = schema.parse(notice.data)
  const about = await requestSubject.about(req, notice.subject.id)
  const [row] = await query<Row>(
    req,
    sql`select c.body, c.internal, c.author_id as author, a.name,
          (select array_agg(distinct p.id) from (
            select c2.author_id as id from itsm_comments c2 where c2.request_id = c.request_id
            union select d.decider_id from workflow_decisions d join workflow_runs w on w.id = d.run_id
              where w.subject_kind = 'request' and w.subject_id = c.request_id::text
            union select s.employee_id from workflow_step_candidates s where s.subject_id = c.request_id::text and s.open) p
            where p.id is not null) as people
        from itsm_comments c join employees a on a.id = c.author_id where c.id = ${comment}::uuid`,
  )
  if (!row || !about) return []
  const askers = new Set([about.requester.id, about.requestedFor.id])
  const others = (row.people ?? []).filter((id) => !askers.has(id))
  const to = [...(row.internal ? [] : askers), ...others].filter((id) => id !== row.author)
  const body = row.body.length > SHOWN ? `${row.body.slice(0, SHOWN)}…` : row.body
  return [
    {
      to,
      title: `${row.name} wrote on ${about.label}${row.internal ? ' (internal)' : ''}`,
      body: `${about.title}\n\n“${body}”`,
      link: about.link,
    },
  ]
}
