import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from './query'

type Session = { id: string; createdAt: Date | string; expiresAt: Date | string }
type Update = { collection: string; id?: unknown; data?: { sessions?: unknown }; req?: PayloadRequest }

/**
 * What a log-in writes, with the sessions that others began meanwhile. Payload reads an account, spends a tenth of a
 * second on the password, and writes all of its sessions back as they were, so of two log-ins at once one would be out
 * again. A write that begins no session is passed as it is: it means what it leaves out.
 */
export async function keepSessions<Input extends Update>(input: Input, authSlug: string): Promise<Input> {
  const { collection, id, data, req } = input
  if (collection !== authSlug || typeof id !== 'string' || !req?.transactionID) return input
  if (!Array.isArray(data?.sessions)) return input
  const written = data.sessions as Session[]
  await query(req, sql`select from employees where id = ${id}::uuid for no key update`)
  const stored = await query<Session>(
    req,
    sql`select id, created_at as "createdAt", expires_at as "expiresAt" from employees_sessions
      where _parent_id = ${id}::uuid order by _order`,
  )
  const begun = written.filter((session) => !stored.some((known) => known.id === session.id))
  if (begun.length === 0) return input
  const now = Date.now()
  const alive = stored.filter(({ expiresAt }) => new Date(expiresAt).getTime() > now)
  return { ...input, data: { ...data, sessions: [...alive, ...begun] } }
}
