import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import { mayField } from '@/src/domain/records/mayField'
import { parseInput } from '@/src/operations/shared/parseInput'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import type { CsvCell } from '@/src/platform/csv/csvLine'
import { writeCsv } from '@/src/platform/csv/writeCsv'
import { query } from '@/src/platform/query'
import { readAhead } from '@/src/platform/readAhead'
import { withTransaction } from '@/src/platform/withTransaction'
import { holdsOf } from './holdsOf'
import { listConditions } from './listConditions'
import { filterInput } from './listInput'
import { recordScope } from './recordScope'

const BATCH = 1_000
const OWN = [
  'number',
  'type',
  'title',
  'state',
  'owner',
  'assignee',
  'parent',
  'priority',
  'dueAt',
  'tags',
  'createdAt',
  'updatedAt',
] as const

/** For those who may read employees: a name alone may be that of two people. */
const ADDRESSES = ['ownerEmail', 'assigneeEmail'] as const

type Row = Record<(typeof OWN)[number] | (typeof ADDRESSES)[number], string | null> & {
  id: string
  at: string
  data: Record<string, unknown>
}

/**
 * The records that fit a filter, within what the reader may see, as CSV: the own columns, and those custom fields of
 * the type that the reader may read; addresses of people with `system.read`. Read piece by piece while it is written; that it was taken is an audit event.
 */
export async function exportRecords(
  req: PayloadRequest,
  actor: Actor,
  input: Readonly<Record<string, unknown>>,
): Promise<{ body: ReadableStream<Uint8Array>; name: string }> {
  const filter = parseInput(filterInput, input)
  const { type, where } = await listConditions(req, actor, filter)
  const holds = holdsOf(actor)
  const fields = (type?.fields ?? []).filter(({ name }) => type && mayField(type, name, 'read', holds))
  const columns = can(actor.rights, actor.tree, 'system', 'read') ? [...OWN, ...ADDRESSES] : OWN
  const read = (last: Row | undefined) =>
    query<Row>(
      req,
      sql`select x.id, x.created_at::text as at, x.number, t.slug as type, x.title, x.state, o.name as owner, a.name as assignee,
            o.email as "ownerEmail", a.email as "assigneeEmail",
            p.number as parent, x.priority::text as priority, x.tags, x.data,
            to_char(x.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "dueAt",
            to_char(x.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "createdAt",
            to_char(x.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "updatedAt"
          from (select r.id, r.number, r.type_id, r.title, r.state, r.owner_id, r.assignee_id, r.parent_id, r.priority, r.tags, r.data,
              r.due_at, r.created_at, r.updated_at
            from records r where ${where} ${last ? sql`and (r.created_at, r.id) > (${last.at}::timestamptz, ${last.id}::uuid)` : sql``}
            order by r.created_at, r.id limit ${BATCH}) x
            join record_types t on t.id = x.type_id left join employees o on o.id = x.owner_id
            left join employees a on a.id = x.assignee_id left join lateral (select r.number from records r where r.id = x.parent_id and ${recordScope(actor, null)}) p on true
          order by x.created_at, x.id`,
    )
  async function* lines(): AsyncGenerator<CsvCell[], void, undefined> {
    for (let last: Row | undefined; ;) {
      const batch = await read(last)
      for (const row of batch)
        yield [
          ...columns.map((column) => cell(row[column])),
          ...fields.map(({ name }) => cell(row.data[name])),
        ]
      if (batch.length < BATCH) return
      last = batch.at(-1)
    }
  }
  const rows = await readAhead(lines())
  await withTransaction(req, () =>
    recordEvent(req, {
      action: 'records.export',
      entityType: 'records',
      changes: { filter: { from: null, to: input } },
    }),
  )
  return {
    body: writeCsv([...columns, ...fields.map(({ name }) => `data.${name}`)], rows),
    name: type?.slug ?? 'records',
  }
}

function cell(value: unknown): CsvCell {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.join('; ')
  return typeof value === 'object' ? JSON.stringify(value) : (value as CsvCell)
}
