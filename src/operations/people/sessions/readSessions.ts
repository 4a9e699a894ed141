import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { browserName } from '@/src/domain/people/browserName'
import { currentSession } from '@/src/platform/currentSession'
import { query } from '@/src/platform/query'
import type { SessionEntry } from '@/src/domain/people/SessionEntry'

type Row = Omit<SessionEntry, 'browser' | 'current'> & { userAgent: string | null }

const iso = (at: string | Date) => new Date(at).toISOString()

/** Where a person is signed in now: the session that asks, then the last used first. The caller has judged who asks. */
export async function readSessions(req: PayloadRequest, employee: string): Promise<SessionEntry[]> {
  const rows = await query<Row>(
    req,
    sql`select s.id, coalesce(i.via, 'password') as via, i.user_agent as "userAgent", i.ip,
          coalesce(i.created_at, s.created_at) as since, coalesce(i.last_seen_at, s.created_at) as "lastSeen",
          s.expires_at as "expiresAt"
        from employees_sessions s left join sign_ins i on i.sid = s.id
        where s._parent_id = ${employee}::uuid and s.expires_at > now()
        order by "lastSeen" desc, s.id`,
  )
  const entries = rows.map(({ userAgent, ip, since, lastSeen, expiresAt, ...row }) => ({
    ...row,
    // As people write it: a server that listens on both kinds of address wraps the old kind into the new.
    ip: ip?.replace(/^::ffff:(?=\d+\.)/, '') ?? null,
    browser: browserName(userAgent),
    since: iso(since),
    lastSeen: iso(lastSeen),
    expiresAt: iso(expiresAt),
    current: row.id === currentSession(req),
  }))
  return entries.sort((one, other) => Number(other.current) - Number(one.current))
}
