import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { StillTrue } from '@/src/operations/notifications/stillTrueChecks'
import { query } from '@/src/platform/query'
import { requestSubject } from './requestSubject'
import { whoMaySee } from './whoMaySee'

const schema = z.object({ comment: z.uuid() })

type Row = {
  body: string
  internal: boolean
  author: string
  name: string
  mentioned: string[]
  people: string[]
}

/** So much of a comment is in its message; the rest is read on the page. */
const SHOWN = 500

/**
 * A comment reaches who asked, who decided or is asked now, who wrote before and who follows; an internal one never
 * those who asked. Who is mentioned hears that instead. Not its author, and nobody who may not see it any more.
 */
export const commentMessages: StillTrue = async (req, notice) => {
  const { comment } = schema.parse(notice.data)
  const about = await requestSubject.about(req, notice.subject.id)
  const [row] = await query<Row>(
    req,
    sql`select c.body, c.internal, c.author_id as author, a.name,
          (select coalesce(array_agg(employee_id), '{}') from itsm_comment_mentions m where m.comment_id = c.id) as mentioned,
          (select coalesce(array_agg(distinct p.id), '{}') from (
            select c2.author_id as id from itsm_comments c2 where c2.request_id = c.request_id
            union select w.employee_id from itsm_watchers w where w.request_id = c.request_id
            union select d.decider_id from workflow_decisions d join workflow_runs w on w.id = d.run_id
              where w.subject_kind = 'request' and w.subject_id = c.request_id::text
            union select s.employee_id from workflow_step_candidates s where s.subject_id = c.request_id::text and s.open) p
            where p.id is not null) as people
        from itsm_comments c join employees a on a.id = c.author_id where c.id = ${comment}::uuid`,
  )
  if (!row || !about) return []
  const askers = new Set([about.requester.id, about.requestedFor.id])
  // Whoever wrote or follows may have lost the right to see it since.
  const seeing = await whoMaySee(req, notice.subject.id, [...row.people, ...row.mentioned], Date.now())
  const may = (id: string) => id !== row.author && (askers.has(id) ? !row.internal : seeing.has(id))
  const mentioned = row.mentioned.filter(may)
  const to = [...new Set([...askers, ...row.people])].filter((id) => may(id) && !mentioned.includes(id))
  const body = row.body.length > SHOWN ? `${row.body.slice(0, SHOWN)}…` : row.body
  const words = { body: `${about.title}\n\n“${body}”`, link: about.link }
  const where = `${about.label}${row.internal ? ' (internal)' : ''}`
  return [
    { to: mentioned, event: 'request.mention', title: `${row.name} mentioned you on ${where}`, ...words },
    { to, title: `${row.name} wrote on ${where}`, ...words },
  ]
}
