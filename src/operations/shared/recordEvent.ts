import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Changes } from '@/src/domain/audit/diffRows'
import { query } from '@/src/platform/query'
import { addressOf } from './addressOf'
import { viaOf } from './viaOf'

export type AuditEvent = {
  action: string
  /** When it happened, epoch milliseconds; left out, the moment of writing. */
  at?: number
  entityType: string
  entityId?: string | null
  changes?: Changes
  reason?: string | undefined
  onBehalfOf?: string | null
  /** Left out: the person behind the request, or the system with the name of what it does. */
  actor?: { id: string | null; name: string }
}

/** Writes one audit event in the request's transaction, so that change and event live or die together. */
export async function recordEvent(req: PayloadRequest, event: AuditEvent): Promise<void> {
  const actor = event.actor ?? {
    id: req.user ? String(req.user.id) : null,
    name:
      req.user?.name ??
      `system: ${typeof req.context.systemTask === 'string' ? req.context.systemTask : 'start'}`,
  }
  await query(
    req,
    sql`insert into audit_events
      (at, actor, actor_name, on_behalf_of, via, action, entity_type, entity_id, changes, reason, ip, correlation_id)
      values (coalesce(${event.at === undefined ? null : new Date(event.at).toISOString()}::timestamptz, clock_timestamp()), ${actor.id}, ${actor.name}, ${event.onBehalfOf ?? null}, ${viaOf(req)}, ${event.action},
        ${event.entityType}, ${event.entityId ?? null}, ${event.changes ? JSON.stringify(event.changes) : null}::jsonb,
        ${event.reason ?? null}, ${addressOf(req)}, ${correlationOf(req)})`,
  )
}

function correlationOf(req: PayloadRequest): string {
  req.context.correlationId ??= globalThis.crypto.randomUUID()
  return String(req.context.correlationId)
}
