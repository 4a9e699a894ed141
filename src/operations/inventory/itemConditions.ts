import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { ItemFilter } from '@/src/domain/inventory/itemFilterSchema'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'
import { inventoryScope } from './inventoryScope'

/** A name that more people than this share says nothing; their items are looked for by the identifier alone. */
const PEOPLE = 200

export type ItemConditions = {
  /** Of the types in question, each of which has an index of its own to walk: never empty unless nothing fits. */
  resources: string[]
  /** All others, on `i`; each once. */
  where: SQL
  statuses: readonly string[]
}

/** A filter as conditions on items, within what the reader may read: one scope for lists, exports and counts. */
export async function itemConditions(
  req: PayloadRequest,
  actor: Actor,
  { q, type, status, assignedTo }: ItemFilter,
): Promise<ItemConditions> {
  const scope = await inventoryScope(req, actor)
  const resources = type ? await ofType(req, scope, type) : scope
  const conditions = [sql`true`]
  if (assignedTo) conditions.push(sql`i.assigned_to_id = ${assignedTo}::uuid`)
  if (q) conditions.push(matches(q))
  return { resources, where: sql.join(conditions, sql` and `), statuses: [...new Set(status ?? [])] }
}

async function ofType(req: PayloadRequest, scope: string[], type: string): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req,
    sql`select resource_id as id from inventory_types where (slug = ${type} or id = ${canonicalId(type)}::uuid) and resource_id = any(${sql.param(scope)}::uuid[])`,
  )
  return rows.map(({ id }) => id)
}

const pattern = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/** By the identifier, and by the name of who has it where that says something; one statement with the list itself. */
function matches(q: string): SQL {
  const identifier = sql`i.identifier ilike ${pattern(q.normalize('NFC'))}`
  if (q.length < 3) return identifier
  return sql`(${identifier} or i.assigned_to_id = any(array(
    select id from (select id, count(*) over () as namesakes from (select id from employees where name ilike ${pattern(q)} limit ${PEOPLE + 1}) named) people
    where namesakes <= ${PEOPLE})))`
}
