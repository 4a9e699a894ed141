import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { currentSession } from '@/src/platform/currentSession'
import { query } from '@/src/platform/query'

/** Marks what Payload's own log-out is about to end, so that nothing writes it back, and records it. */
export async function noteLogout(req: PayloadRequest): Promise<void> {
  if (!req.user) return
  const { id } = req.user
  const all = req.searchParams?.get('allSessions') === 'true'
  await query(
    req,
    sql`update sign_ins set ended_at = now(), id_token = null where employee_id = ${id}::uuid and ended_at is null
        and (${all} or sid = ${currentSession(req) ?? ''})`,
  )
  await recordEvent(req, { action: 'employees.logout', entityType: 'employees', entityId: String(id) })
}
