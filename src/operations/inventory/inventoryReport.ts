import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Actor } from '@/access/Actor'
import { parseInput } from '@/src/operations/shared/parseInput'
import { query } from '@/src/platform/query'
import { inventoryScope } from './inventoryScope'
import { reportAge } from './reportAge'
import { reportCounts } from './reportCounts'
import { reportRepair } from './reportRepair'
import type { InventoryReport, ReportScope } from './ReportScope'
import { reportUtilisation } from './reportUtilisation'

const DAY_MS = 86_400_000
const schema = z.object({ days: z.coerce.number().int().min(1).max(3660).default(90) })

/** The state of the inventory within what the reader may read, over the last `days` days (90). */
export async function inventoryReport(
  req: PayloadRequest,
  actor: Actor,
  input: unknown,
): Promise<InventoryReport> {
  const { days } = parseInput(schema, input)
  const resources = await inventoryScope(req, actor)
  const types = await query<InventoryReport['types'][number] & { resource: string }>(
    req,
    sql`select id, slug, name, resource_id as resource from inventory_types where resource_id = any(${sql.param(resources)}::uuid[]) order by name`,
  )
  const to = Date.now()
  const scope: ReportScope = { types, from: to - days * DAY_MS, to }
  const [{ counts, waiting }, utilisation, age, repair] = await Promise.all([
    reportCounts(req, scope),
    reportUtilisation(req, scope),
    reportAge(req, scope),
    reportRepair(req, scope),
  ])
  return {
    from: new Date(scope.from).toISOString(),
    to: new Date(to).toISOString(),
    types: types.map(({ id, slug, name }) => ({ id, slug, name })),
    counts,
    waiting,
    utilisation,
    age,
    repair,
  }
}
