import { rows } from '@/tests/harness/rows'

export type StoredEvent = {
  id: string
  action: string
  actor: string | null
  actor_name: string
  on_behalf_of: string | null
  entity_id: string
  via: string
  changes: Record<string, { from: unknown; to: unknown }> | null
  reason: string | null
  correlation_id: string
}

/** The audit events about one row, oldest first. */
export function eventsOf(entity: string): Promise<StoredEvent[]> {
  return rows<StoredEvent>('select * from audit_events where entity_id = $1 order by at, id', [entity])
}
