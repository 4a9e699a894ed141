import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

/** As many as are read at a glance, none so long that it was about one case only. */
const MOST = 5
const LONGEST = 120

/** What one person wrote lately when they rejected or sent back, newest first and each once. */
export async function lastReasons(
  req: PayloadRequest,
  employee: string,
  action: 'rejected' | 'returned',
): Promise<string[]> {
  const rows = await query<{ comments: string }>(
    req,
    sql`select comments from (
          select distinct on (lower(comments)) comments, at from (
            select trim(comments) as comments, at from workflow_decisions
            where decider_id = ${employee}::uuid and action = ${action}
              and char_length(trim(comments)) between 3 and ${LONGEST} and comments not like ${'%\n%'}
            order by at desc limit 200) lately
          order by lower(comments), at desc) each
        order by at desc limit ${MOST}`,
  )
  return rows.map(({ comments }) => comments)
}
