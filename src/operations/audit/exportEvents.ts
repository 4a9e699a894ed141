import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import { parseInput } from '@/src/operations/shared/parseInput'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { runOperation } from '@/src/operations/shared/runOperation'
import { writeCsv } from '@/src/platform/csv/writeCsv'
import { query } from '@/src/platform/query'
import { readAhead } from '@/src/platform/readAhead'
import { auditFilter, auditFilterSchema } from './auditFilter'
import { filterChanges } from './filterChanges'
import { findEntities } from './findEntities'
import { requireAuditor } from './requireAuditor'

const inputSchema = auditFilterSchema.extend({ format: z.enum(['csv', 'jsonl']) })

const COLUMNS = [
  'id',
  'at',
  'actor',
  'actorName',
  'onBehalfOf',
  'via',
  'action',
  'entityType',
  'entityId',
  'changes',
  'reason',
  'ip',
  'correlationId',
  'digest',
] as const

type Row = Record<Exclude<(typeof COLUMNS)[number], 'changes'>, string | null> & { changes: unknown }

const BATCH = 2_000

/**
 * The events that fit as a file, oldest first, with their digests: CSV for spreadsheets, a JSON document per line for
 * other systems. For `audit.read`; the export is an event. Read in batches while it is sent, whatever its size.
 */
export async function exportEvents(
  req: PayloadRequest,
  input: unknown,
): Promise<{ body: ReadableStream<Uint8Array>; type: string; extension: string }> {
  const about = { action: 'audit-events.export', entityType: 'audit-events' }
  const { format, filter, ids, until } = await runOperation(req, about, async ({ actor, now }) => {
    await requireAuditor(req, actor, 'read', 'You may not export the audit trail.')
    const { format, ...filter } = parseInput(inputSchema, input)
    const ids = filter.entity === undefined ? [] : await findEntities(req, filter.entity, filter.entityType)
    await recordEvent(req, { ...about, changes: filterChanges({ ...filter, format }) })
    return { format, filter, ids, until: new Date(now).toISOString() }
  })

  const read = (after?: Row) =>
    query<Row>(
      req,
      sql`select e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, e.actor,
          e.actor_name as "actorName", e.on_behalf_of as "onBehalfOf", e.via::text, e.action, e.entity_type as "entityType",
          e.entity_id as "entityId", e.changes, e.reason, e.ip, e.correlation_id as "correlationId", e.digest
        from audit_events e
        where ${auditFilter(filter, ids)} and e.at <= ${until}::timestamptz
          ${after ? sql`and (e.at, e.id) > (${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
        order by e.at, e.id limit ${BATCH}`,
    )
  async function* events(): AsyncGenerator<Row, void, undefined> {
    for (let last: Row | undefined; ;) {
      const batch = await read(last)
      yield* batch
      if (batch.length < BATCH) return
      last = batch.at(-1)
    }
  }
  const rows = await readAhead(events())

  if (format === 'csv') {
    async function* lines() {
      for await (const row of rows) {
        yield COLUMNS.map((column) =>
          column === 'changes' ? (row.changes === null ? null : canonicalJson(row.changes)) : row[column],
        )
      }
    }
    return { body: writeCsv(COLUMNS, lines()), type: 'text/csv; charset=utf-8', extension: 'csv' }
  }
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await rows.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`))
    },
    async cancel() {
      await rows.return(undefined)
    },
  })
  return { body, type: 'application/x-ndjson', extension: 'jsonl' }
}
