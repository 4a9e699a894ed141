import { v7 } from 'uuid'
import type { SealableEvent } from '@/src/domain/audit/SealableEvent'
import { signEvent } from '@/src/operations/audit/signEvent'
import type { AuditKey } from '@/src/operations/audit/auditKey'
import type { Chance } from './chance'
import type { Row } from './insertRows'

export type SeedEvent = {
  at: number
  /** Null is the system, under the name of its task. */
  actor: { id: string | null; name: string }
  via: 'portal' | 'job' | 'cli'
  action: string
  entityType: string
  entityId: string
  onBehalfOf?: string | null
  reason?: string | null
  changes: Record<string, { from: unknown; to: unknown }>
}

/** An audit event as the product would have stored it at that time, digests and signature included. */
export function eventRow(event: SeedEvent, key: AuditKey, chance: Chance): Row {
  const random = Uint8Array.from({ length: 16 }, () => chance.below(256))
  const stored: SealableEvent = {
    id: v7({ msecs: event.at, random }),
    at: new Date(event.at).toISOString(),
    actor: event.actor.id,
    via: event.via,
    action: event.action,
    entityType: event.entityType,
    entityId: event.entityId,
    correlationId: chance.id(),
    erasable: {
      actorName: event.actor.name,
      onBehalfOf: event.onBehalfOf ?? null,
      changes: event.changes,
      reason: event.reason ?? null,
      ip: null,
    },
  }
  const salt = chance.id().replaceAll('-', '')
  const { erasableDigest, digest, mac } = signEvent(stored, salt, key)
  return {
    id: stored.id,
    at: stored.at,
    actor: stored.actor,
    actor_name: event.actor.name,
    on_behalf_of: stored.erasable.onBehalfOf,
    via: stored.via,
    action: stored.action,
    entity_type: stored.entityType,
    entity_id: stored.entityId,
    changes: event.changes,
    reason: stored.erasable.reason,
    correlation_id: stored.correlationId,
    salt,
    erasable_digest: erasableDigest,
    digest,
    mac,
  }
}
