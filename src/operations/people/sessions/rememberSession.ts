import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { addressOf } from '@/src/operations/shared/addressOf'
import { query } from '@/src/platform/query'

type Begun = { sid: string; employee: string; via: 'password' | 'sso'; idToken?: string | null }

/**
 * Notes beside a new session from where it was begun, and forgets what stands beside sessions long gone. One that was
 * ended is remembered for a day, because a request that read it before may still write it back.
 */
export async function rememberSession(
  req: PayloadRequest,
  { sid, employee, via, idToken }: Begun,
): Promise<void> {
  const userAgent = req.headers?.get('user-agent')?.slice(0, 400) ?? null
  await query(
    req,
    sql`with gone as (
          delete from sign_ins i where i.employee_id = ${employee}::uuid
            and coalesce(i.ended_at, i.last_seen_at) < now() - interval '1 day'
            and not exists (select from employees_sessions s where s.id = i.sid))
        insert into sign_ins (sid, employee_id, via, user_agent, ip, id_token)
        values (${sid}, ${employee}::uuid, ${via}, ${userAgent}, ${addressOf(req)}, ${idToken ?? null})`,
  )
}
