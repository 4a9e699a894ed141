import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import { query } from '@/src/platform/query'
import { availableRules, type AvailableRule } from './availableRules'
import { ELEVATION, type ElevationDoc } from './ElevationDoc'

/** So many of the latest are shown; the administration has them all. */
const SHOWN = 50

export type MyElevations = { rules: AvailableRule[]; mine: ElevationDoc[]; others: ElevationDoc[] }

/**
 * What one person may take now, what they took, and what others took that they may look at: the running and the
 * unreviewed first.
 */
export async function listElevations(req: PayloadRequest, actor: Actor): Promise<MyElevations> {
  const all =
    can(actor.rights, actor.tree, 'system', 'read') || can(actor.rights, actor.tree, 'audit', 'read')
  const [rules, docs] = await Promise.all([
    availableRules(req, actor.id),
    query<ElevationDoc>(
      req,
      sql`select ${ELEVATION} from elevations x
          where x.employee_id = ${actor.id}::uuid or ${all} or exists (select 1 from notifications n
            where n.subject_type = 'elevations' and n.subject_id = x.id::text and n.employee_id = ${actor.id}::uuid)
          order by (x.ended_at is null and x.ends_at > now()) desc, (x.reviewed_at is null) desc, x.starts_at desc limit ${SHOWN}`,
    ),
  ])
  return {
    rules,
    mine: docs.filter(({ employee }) => employee.id === actor.id),
    others: docs.filter(({ employee }) => employee.id !== actor.id),
  }
}
