import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { RunState } from '@/src/domain/workflow/RunState'
import type { StillTrue } from '@/src/operations/notifications/stillTrueChecks'
import { query } from '@/src/platform/query'
import { subjects } from '../subjects'
import { askersOf } from './askersOf'

const schema = z.object({
  kind: z.string(),
  run: z.uuid(),
  outcome: z.string(),
  round: z.number().optional(),
})

type Row = { state: RunState; decider: string | null; comments: string | null }

const WORDS: Record<string, string> = {
  approved: 'is approved',
  rejected: 'is rejected',
  fulfilled: 'is done',
  cancelled: 'is cancelled',
  returned: 'is sent back to you',
}

/** Tells those who asked how it ended, or that it came back to them; quiet when it went on since. */
export const runOutcome: StillTrue = async (req, notice) => {
  const { kind, run, outcome, round } = schema.parse(notice.data)
  const about = await subjects.get(kind)?.about(req, notice.subject.id)
  const [row] = await query<Row>(
    req,
    sql`select r.state, d.decider_name as decider, d.comments from workflow_runs r
          left join lateral (select decider_name, comments from workflow_decisions where run_id = r.id
            and action = ${outcome} order by at desc, id desc limit 1) d on true
        where r.id = ${run}::uuid and r.status = ${outcome}`,
  )
  if (!row || !about) return []
  if (round !== undefined && row.state.round !== round) return []
  const { label, title, link } = about
  const cancelled = row.state.steps.findLast(({ closed }) => closed?.action === 'cancelled')?.closed
  const comments = outcome === 'cancelled' ? cancelled?.comments : row.comments
  const by = row.decider && outcome !== 'fulfilled' ? ` By ${row.decider}.` : ''
  const next = outcome === 'returned' ? ' Amend it and send it again.' : ''
  const askers = askersOf(about, notice.data?.by)
  const followers =
    outcome === 'returned' ? [] : await subjects.get(kind)?.followers?.(req, notice.subject.id)
  return [
    {
      to: [...new Set([...askers, ...(followers ?? [])])].filter((id) => id !== notice.data?.by),
      title: `${label} ${WORDS[outcome] ?? outcome}`,
      body: `${title}.${by}${next}${comments ? `\n\n“${comments}”` : ''}`,
      link,
    },
  ]
}
