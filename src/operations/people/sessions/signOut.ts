import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { runOperation } from '@/src/operations/shared/runOperation'
import { currentSession } from '@/src/platform/currentSession'
import { query } from '@/src/platform/query'
import { endSessions } from './endSessions'

/** Ends the session that asks. Answers how it was begun, and the token by which the directory knows it. */
export function signOut(req: PayloadRequest): Promise<{ via: 'password' | 'sso'; idToken: string | null }> {
  const about = { action: 'employees.logout', entityType: 'employees', entityId: String(req.user?.id ?? '') }
  return runOperation(req, about, async ({ actor }) => {
    const sid = currentSession(req)
    if (!sid) return { via: 'password', idToken: null }
    const [begun] = await query<{ via: 'password' | 'sso'; idToken: string | null }>(
      req,
      sql`select via, id_token as "idToken" from sign_ins where sid = ${sid}`,
    )
    await endSessions(req, actor.id, { only: sid })
    await recordEvent(req, about)
    return begun ?? { via: 'password', idToken: null }
  })
}
