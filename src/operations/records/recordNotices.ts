import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { NoticeKind } from '@/src/domain/notifications/NoticeKind'
import type { StillTrue } from '@/src/operations/notifications/stillTrueChecks'
import { watchersOf } from '@/src/operations/shared/watchersOf'
import { query } from '@/src/platform/query'
import { typeOf } from './typeOf'
import { watchedRecords } from './watchedRecords'
import { whoMaySee } from './whoMaySee'

const assigned: StillTrue = async (req, { data, to = [] }) => {
  const { record } = z.object({ record: z.uuid() }).parse(data)
  const [row] = await query<{ assignee: string | null }>(
    req,
    sql`select assignee_id as assignee from records where id = ${record}::uuid and deleted_at is null`,
  )
  return row?.assignee != null && to.includes(row.assignee)
}

/** So much of a comment is in its message; the rest is read on the page. */
const SHOWN = 500

type Written = {
  record: string
  number: string
  title: string
  body: string
  author: string
  name: string
  people: string[]
}

/** A comment reaches the owner, the assignee and who follows the record and still may see it; not its author. */
const commented: StillTrue = async (req, { data }) => {
  const { comment } = z.object({ comment: z.uuid() }).parse(data)
  const [row] = await query<Written>(
    req,
    sql`select r.id as record, r.number, r.title, c.body, c.author_id as author, a.name, 
          array_remove(array[r.owner_id, r.assignee_id] || array(select w.employee_id from record_watchers w where w.record_id = r.id), null) as people
        from record_comments c join records r on r.id = c.record_id and r.deleted_at is null join employees a on a.id = c.author_id
        where c.id = ${comment}::uuid`,
  )
  if (!row) return []
  const seeing = await whoMaySee(req, row.record, row.people, Date.now())
  const to = [...seeing.keys()].filter((id) => id !== row.author)
  const body = row.body.length > SHOWN ? `${row.body.slice(0, SHOWN)}…` : row.body
  return [
    {
      to,
      title: `${row.name} wrote on ${row.number}`,
      body: `${row.title}\n\n“${body}”`,
      link: `/records/${row.record}`,
    },
  ]
}

/** A new state reaches who follows the record, as long as it has it; not who brought it there. */
const moved: StillTrue = async (req, { data }) => {
  const { record, state, by } = z.object({ record: z.uuid(), state: z.string(), by: z.uuid() }).parse(data)
  const [row] = await query<{ number: string; title: string; type: string }>(
    req,
    sql`select number, title, type_id as type from records
        where id = ${record}::uuid and state = ${state} and deleted_at is null`,
  )
  const type = row && (await typeOf(req, row.type))
  if (!row || !type) return []
  const label = type.states.find(({ key }) => key === state)?.label ?? state
  return [
    {
      to: (await watchersOf(req, watchedRecords, record)).map(({ id }) => id).filter((id) => id !== by),
      title: `${row.number} is “${label}” now`,
      body: row.title,
      link: `/records/${record}`,
    },
  ]
}

const kinds: readonly NoticeKind[] = [
  { event: 'record.assigned', label: 'A record became yours to work on', inApp: true, email: true },
  {
    event: 'record.comment',
    label: 'Somebody wrote on a record of yours, or one that you follow',
    inApp: true,
    email: true,
  },
  { event: 'record.moved', label: 'A record that you follow has another state', inApp: true, email: true },
]

/** What records tell people, and how it is known to be still true. */
export const recordNotices: { kinds: readonly NoticeKind[]; checks: Readonly<Record<string, StillTrue>> } = {
  kinds,
  checks: { recordAssigned: assigned, recordCommented: commented, recordMoved: moved },
}
