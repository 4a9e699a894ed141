import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

export type UndoEntry = {
  entityType: string
  entityId: string
  /** What the undo needs of the row before the import; null when the import made it. */
  before: Record<string, unknown> | null
  /** What it needs to see that nobody changed it since; null when the import ended it. */
  after: Record<string, unknown> | null
}

/** Keeps what an undo will need, in the transaction of the run. `undoEntries` reads it, last one first. */
export async function rememberUndo(
  req: PayloadRequest,
  importId: string,
  entries: readonly UndoEntry[],
): Promise<void> {
  if (entries.length === 0) return
  await query(
    req,
    sql`insert into imports.undo (import, entity_type, entity_id, before, after)
        select ${importId}::uuid, e."entityType", e."entityId", nullif(e.before, 'null'::jsonb), nullif(e.after, 'null'::jsonb)
        from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
          as e("entityType" text, "entityId" text, before jsonb, after jsonb)`,
  )
}
