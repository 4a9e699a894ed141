import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { SESSION_SECONDS } from '@/src/domain/people/sessionSeconds'
import { query } from '@/src/platform/query'
import { rememberSession } from './rememberSession'

/**
 * Begins a session of somebody who signed in elsewhere, in the same table as those by password. Answers its id, or
 * null where the database refused it because the person is no longer active.
 */
export async function beginSession(
  req: PayloadRequest,
  { employee, idToken }: { employee: string; idToken: string | null },
): Promise<string | null> {
  const sid = randomUUID()
  await query(req, sql`select from employees where id = ${employee}::uuid for no key update`)
  const begun = await query(
    req,
    sql`insert into employees_sessions (_order, _parent_id, id, created_at, expires_at)
        select coalesce(max(_order), 0) + 1, ${employee}::uuid, ${sid}, now(), now() + make_interval(secs => ${SESSION_SECONDS})
        from employees_sessions where _parent_id = ${employee}::uuid
        returning id`,
  )
  if (begun.length === 0) return null
  await rememberSession(req, { sid, employee, via: 'sso', idToken })
  return sid
}
