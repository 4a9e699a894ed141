import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { v7 as newId } from 'uuid'
import type { SealableEvent } from '@/src/domain/audit/SealableEvent'
import { auditKey } from '@/src/operations/audit/auditKey'
import { signEvent } from '@/src/operations/audit/signEvent'
import { env } from '@/src/platform/env'
import { writeLater } from '@/src/platform/writeLater'
import { addressOf } from './addressOf'
import type { AuditEvent } from './AuditEvent'
import { viaOf } from './viaOf'

/**
 * Writes audit events in the request's transaction, in one statement and in the order given: a command that
 * changes thousands of rows still leaves an event for each. Every event carries its digests and signature.
 */
export async function recordEvents(req: PayloadRequest, events: readonly AuditEvent[]): Promise<void> {
  if (events.length === 0) return
  const behind = {
    id: req.user ? String(req.user.id) : null,
    name:
      req.user?.name ??
      `system: ${typeof req.context.systemTask === 'string' ? req.context.systemTask : 'start'}`,
  }
  const key = auditKey(env().PAYLOAD_SECRET)
  const common = { via: viaOf(req), correlationId: correlationOf(req) }
  const ip = addressOf(req)
  const rows = events.map((event) => {
    const actor = event.actor ?? behind
    const stored: SealableEvent = {
      // Sorted by time, so that events of one millisecond keep their order.
      id: newId(),
      at: new Date(event.at ?? Date.now()).toISOString(),
      actor: actor.id,
      ...common,
      action: event.action,
      entityType: event.entityType,
      entityId: event.entityId ?? null,
      erasable: {
        actorName: actor.name,
        onBehalfOf: event.onBehalfOf ?? null,
        changes: event.changes ?? null,
        reason: event.reason ?? null,
        ip,
      },
    }
    const salt = randomBytes(16).toString('hex')
    const { erasable, ...head } = stored
    return { ...head, ...erasable, salt, ...signEvent(stored, salt, key) }
  })
  await writeLater(req, 'write_events', rows)
}

function correlationOf(req: PayloadRequest): string {
  req.context.correlationId ??= globalThis.crypto.randomUUID()
  return String(req.context.correlationId)
}
