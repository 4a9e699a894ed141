import type { SealableEvent } from './SealableEvent'

/** The event as the one text whose digest the seals chain; of its erasable part only the digest goes in. */
export function eventText(event: Omit<SealableEvent, 'erasable'>, erasableDigest: string): string {
  const { id, at, actor, via, action, entityType, entityId, correlationId } = event
  return JSON.stringify([id, at, actor, via, action, entityType, entityId, correlationId, erasableDigest])
}
