import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { itemFilterSchema } from '@/src/domain/inventory/itemFilterSchema'
import { metadataCell } from '@/src/domain/inventory/metadataCell'
import { parseInput } from '@/src/operations/shared/parseInput'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { query } from '@/src/platform/query'
import { readAhead } from '@/src/platform/readAhead'
import { withTransaction } from '@/src/platform/withTransaction'
import { itemConditions, type ItemConditions } from './itemConditions'
import { typeFields } from './typeFields'

const BATCH = 2_000
const COLUMNS = [
  'type',
  'identifier',
  'status',
  'assignedTo',
  'assignedToName',
  'request',
  'acquiredOn',
  'notes',
] as const

type Row = Record<(typeof COLUMNS)[number], string | null> & {
  id: string
  identifier: string
  metadata: Record<string, unknown> | null
}

export type ItemExport = { columns: string[]; rows: AsyncGenerator<string[], void, undefined> }

/**
 * The items that fit a filter, within what the reader may read, as rows of text: the columns that an import takes, one
 * for each detail of the types among them as `metadata.<name>`. Read piece by piece while it is written; that it was
 * taken is an audit event, with the filter.
 */
export async function exportItems(req: PayloadRequest, actor: Actor, input: unknown): Promise<ItemExport> {
  const filter = parseInput(itemFilterSchema, input)
  const conditions = await itemConditions(req, actor, filter)
  const names = [
    ...new Set(
      (await typeFields(req, conditions.resources)).flatMap(({ fields }) => fields.map(({ name }) => name)),
    ),
  ]
  const rows = await readAhead(rowsOf(req, conditions, names))
  await withTransaction(req, () =>
    recordEvent(req, {
      action: 'inventory-items.export',
      entityType: 'inventory-items',
      reason: JSON.stringify(filter) === '{}' ? undefined : JSON.stringify(filter),
    }),
  )
  return {
    columns: [...COLUMNS, ...names.map((name) => `metadata.${name}`)],
    rows,
  }
}

async function* rowsOf(
  req: PayloadRequest,
  conditions: ItemConditions,
  names: readonly string[],
): AsyncGenerator<string[], void, undefined> {
  for (const resource of conditions.resources) {
    let last: Row | undefined
    do {
      const batch = await read(req, resource, conditions, last)
      for (const row of batch)
        yield [
          ...COLUMNS.map((column) => row[column] ?? ''),
          ...names.map((name) => metadataCell(row.metadata?.[name])),
        ]
      last = batch.length === BATCH ? batch.at(-1) : undefined
    } while (last)
  }
}

function read(
  req: PayloadRequest,
  resource: string,
  { where, statuses }: ItemConditions,
  last: Row | undefined,
): Promise<Row[]> {
  return query<Row>(
    req,
    sql`select i.id, t.slug as type, i.identifier, i.status, e.email as "assignedTo", e.name as "assignedToName", r.number as request,
          to_char(i.acquired_on at time zone 'utc', 'YYYY-MM-DD') as "acquiredOn", i.notes, i.metadata
        from inventory_items i join inventory_types t on t.id = i.type_id
          left join employees e on e.id = i.assigned_to_id left join itsm_requests r on r.id = i.assigned_request_id
        where i.resource_id = ${resource}::uuid and ${where}
          ${statuses.length > 0 ? sql`and i.status = any(${sql.param(statuses)}::enum_inventory_items_status[])` : sql``}
          ${last ? sql`and (i.identifier, i.id) > (${last.identifier}::text, ${last.id}::uuid)` : sql``}
        order by i.identifier, i.id limit ${BATCH}`,
  )
}
