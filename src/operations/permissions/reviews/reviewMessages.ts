import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { Message } from '@/src/operations/notifications/Notice'
import type { StillTrue } from '@/src/operations/notifications/stillTrueChecks'
import { query } from '@/src/platform/query'

const schema = z.object({ stage: z.enum(['started', 'reminded', 'closed']) })

type Row = {
  name: string
  status: string
  due: string
  startedBy: string | null
  reviewer: string | null
  undecided: number
  left: number
}

/** What reviewers are told at the start and again later, and what they and the starter are told at the end. */
export const reviewMessages: StillTrue = async (req, { subject, data }) => {
  const { stage } = schema.parse(data)
  const rows = await query<Row>(
    req,
    sql`select r.name, r.status, to_char(r.due_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') || ' UTC' as due, r.started_by_id as "startedBy",
          coalesce(i.reviewer_id, r.started_by_id) as reviewer,
          (count(*) filter (where i.decision is null))::int as undecided, (count(*) filter (where i.by_rule))::int as left
        from access_reviews r join access_review_items i on i.review_id = r.id
        where r.id = ${subject.id}::uuid group by r.id, coalesce(i.reviewer_id, r.started_by_id)`,
  )
  const [first] = rows
  if (!first) return []
  if (stage === 'closed') {
    const left = rows.reduce((sum, row) => sum + row.left, 0)
    const to = [...new Set([first.startedBy, ...rows.map(({ reviewer }) => reviewer)])].filter(
      (id) => id !== null,
    )
    return [
      {
        to,
        title: `The access review ${first.name} is closed`,
        body: left === 0 ? 'Everything was decided.' : `${left} went by its rule, because nobody decided.`,
        link: '/reviews',
      },
    ]
  }
  if (first.status !== 'running') return []
  return rows.flatMap(({ name, due, reviewer, undecided }): Message[] =>
    reviewer === null || undecided === 0
      ? []
      : [
          {
            to: [reviewer],
            title:
              stage === 'started'
                ? `${name}: ${undecided} rights wait for your review`
                : `${name}: ${undecided} rights still wait for your review`,
            body: `Say of each whether its holder still needs it, until ${due}.`,
            link: '/reviews',
          },
        ],
  )
}
