import type { Via } from './vias'

/** What an audit event says. `erasable` are the parts that an erasure may take away; the rest stays for good. */
export type SealableEvent = {
  id: string
  /** ISO-8601 in UTC with milliseconds. */
  at: string
  actor: string | null
  via: Via
  action: string
  entityType: string
  entityId: string | null
  correlationId: string | null
  erasable: {
    actorName: string
    onBehalfOf: string | null
    changes: unknown
    reason: string | null
    ip: string | null
  }
}
