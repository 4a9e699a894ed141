import { call } from './call'

type Event = { action: string; actorName: string; changes?: { status?: { from: string | null; to: string } } }

/** What the audit says was done to one row, oldest first, as an administrator reads it. */
export async function auditTrail(id: string): Promise<{ action: string; actor: string; status: (string | null)[] }[]> {
  const { body } = await call('admin', 'GET', `/api/audit-events?where[entityId][equals]=${id}&sort=at&limit=100`)
  return (body.docs as Event[]).map(({ action, actorName, changes }) => ({
    action,
    actor: actorName,
    status: changes?.status ? [changes.status.from, changes.status.to] : [],
  }))
}
