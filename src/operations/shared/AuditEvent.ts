import type { Changes } from '@/src/domain/audit/diffRows'

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
