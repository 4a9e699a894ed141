import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { NoticeKind } from '@/src/domain/notifications/NoticeKind'
import type { StillTrue } from '@/src/operations/notifications/stillTrueChecks'
import { query } from '@/src/platform/query'

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
  people: (string | null)[]
}

/** A comment reaches the owner and the assignee, who may see the record; not its author. */
const commented: StillTrue = async (req, { data }) => {
  const { comment } = z.object({ comment: z.uuid() }).parse(data)
  const [row] = await query<Written>(
    req,
    sql`select r.id as record, r.number, r.title, c.body, c.author_id as author, a.name, array[r.owner_id::text, r.assignee_id::text] as people
        from record_comments c join records r on r.id = c.record_id and r.deleted_at is null join employees a on a.id = c.author_id
        where c.id = ${comment}::uuid`,
  )
  if (!row) return []
  const to = [...new Set(row.people.filter((id): id is string => id !== null && id !== row.author))]
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

const kinds: readonly NoticeKind[] = [
  { event: 'record.assigned', label: 'A record became yours to work on', inApp: true, email: true },
  { event: 'record.comment', label: 'Somebody wrote on a record of yours', inApp: true, email: true },
]

/** What records tell people, and how it is known to be still true. */
export const recordNotices: { kinds: readonly NoticeKind[]; checks: Readonly<Record<string, StillTrue>> } = {
  kinds,
  checks: { recordAssigned: assigned, recordCommented: commented },
}
