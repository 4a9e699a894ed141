import { call } from './call'

export type AuditEvent = {
  action: string
  actorName: string
  changes: Record<string, { from: unknown; to: unknown }>
}

/** What the audit says was done to one row, oldest first, as an administrator reads it. */
export async function auditTrail(id: string): Promise<AuditEvent[]> {
  const { body } = await call(
    'admin',
    'GET',
    `/api/audit-events?where[entityId][equals]=${id}&sort=at&limit=100`,
  )
  return body.docs as AuditEvent[]
}
