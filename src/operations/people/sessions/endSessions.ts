import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

/** Which of a person's sessions: one, all, or all but one. */
export type WhichSessions = { only: string } | { allBut: string | null }

/**
 * Ends sessions of a person: out at the next request, on every server. They are marked as ended too, so that a request
 * which has just read them cannot write them back. Answers how many there were.
 */
export async function endSessions(
  req: PayloadRequest,
  employee: string,
  which: WhichSessions,
): Promise<number> {
  await query(req, sql`select from employees where id = ${employee}::uuid for no key update`)
  const chosen = 'only' in which ? sql`id = ${which.only}` : sql`id is distinct from ${which.allBut}`
  const ended = await query<{ id: string }>(
    req,
    sql`delete from employees_sessions where _parent_id = ${employee}::uuid and ${chosen} returning id`,
  )
  if (ended.length > 0) {
    const ids = JSON.stringify(ended.map(({ id }) => id))
    // A session from before there was anything beside it is remembered as ended as well.
    await query(
      req,
      sql`insert into sign_ins (sid, employee_id, via, ended_at)
          select id, ${employee}::uuid, 'password', now() from jsonb_array_elements_text(${ids}::jsonb) as id
          on conflict (sid) do update set ended_at = now(), id_token = null`,
    )
  }
  return ended.length
}
