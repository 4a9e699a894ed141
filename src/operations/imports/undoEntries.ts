import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import type { UndoEntry } from './rememberUndo'

const BATCH = 2_000

/** What `rememberUndo` kept of an import, in batches, the last change first. */
export async function* undoEntries(
  req: PayloadRequest,
  importId: string,
): AsyncGenerator<UndoEntry[], void, undefined> {
  let before: string | null = null
  for (;;) {
    const rows: (UndoEntry & { place: string })[] = await query(
      req,
      sql`select seq::text as place, entity_type as "entityType", entity_id as "entityId", before, after from imports.undo
          where import = ${importId}::uuid and (${before}::bigint is null or seq < ${before}::bigint)
          order by seq desc limit ${BATCH}`,
    )
    if (rows.length === 0) return
    before = rows.at(-1)!.place
    yield rows.map(({ entityType, entityId, before: was, after }) => ({
      entityType,
      entityId,
      before: was,
      after,
    }))
  }
}
