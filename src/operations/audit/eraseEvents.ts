import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { parseInput } from '@/src/operations/shared/parseInput'
import { notFound } from '@/src/operations/shared/notFound'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { runOperation } from '@/src/operations/shared/runOperation'
import { query } from '@/src/platform/query'
import { requireAuditor } from './requireAuditor'

const inputSchema = z.strictObject({
  events: z.array(z.uuid().toLowerCase()).min(1).max(1_000),
  reason: z.string().trim().min(3).max(1_000),
})

/**
 * Takes the content away from events that the law wants erased: names, changes, reasons, addresses. That they
 * happened, when and to what stays, and the chain still proves. For `audit.admin`; what was erased and why is an
 * event itself. Ids that are not there or erased already are left out of the count.
 */
export function eraseEvents(req: PayloadRequest, input: unknown): Promise<{ erased: number }> {
  const about = { action: 'audit-events.erase', entityType: 'audit-events' }
  return runOperation(req, about, async ({ actor, now }) => {
    await requireAuditor(req, actor, 'admin', 'You may not erase what the audit trail holds.')
    const { events, reason } = parseInput(inputSchema, input)
    await query(req, sql`select set_config('steward.erasure', 'on', true)`)
    const rows = await query<{ id: string }>(
      req,
      sql`update audit_events set erased_at = ${new Date(now).toISOString()}::timestamptz, salt = null, changes = null,
          reason = null, ip = null, on_behalf_of = null, actor_name = 'erased'
        where id in (select jsonb_array_elements_text(${JSON.stringify(events)}::jsonb)::uuid)
          and erased_at is null and action <> 'audit-events.erase'
        returning id`,
    )
    await query(req, sql`select set_config('steward.erasure', '', true)`)
    if (rows.length === 0) throw notFound()
    await recordEvent(req, {
      ...about,
      reason,
      changes: { events: { from: null, to: rows.map(({ id }) => id) } },
    })
    return { erased: rows.length }
  })
}
