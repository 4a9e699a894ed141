import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { query } from '@/src/platform/query'
import type { ElevationDoc } from './ElevationDoc'
import { seeElevation } from './seeElevation'

export type ElevationAction = {
  id: string
  at: string
  action: string
  entityType: string
  entityId: string | null
  reason: string | null
}

/** More than anyone reads; the audit trail has the rest. */
const SHOWN = 500

/** An elevation, and everything that its holder did while it ran, by this role or not, oldest first. */
export async function elevationActions(
  req: PayloadRequest,
  actor: Actor,
  id: string,
): Promise<{ doc: ElevationDoc; events: ElevationAction[] }> {
  const doc = await seeElevation(req, actor, id)
  const events = await query<ElevationAction>(
    req,
    sql`select id, to_jsonb(at) #>> '{}' as at, action, entity_type as "entityType", entity_id as "entityId", reason from audit_events
        where actor = ${doc.employee.id} and at >= ${doc.startsAt}::timestamptz
          and at <= coalesce(${doc.endedAt}::timestamptz, ${doc.endsAt}::timestamptz) order by audit_events.at, id limit ${SHOWN}`,
  )
  return { doc, events }
}
