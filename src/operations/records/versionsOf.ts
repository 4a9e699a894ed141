import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { RecordSnapshot } from '@/src/domain/records/RecordSnapshot'
import { query } from '@/src/platform/query'

export type RecordVersion = {
  rev: number
  at: string
  by: { id: string; name: string } | null
  snapshot: RecordSnapshot
}

/** Versions of a record, newest first: all of them, or those with the given revisions. */
export async function versionsOf(
  req: PayloadRequest,
  id: string,
  revs?: readonly number[],
): Promise<RecordVersion[]> {
  const rows = await query<RecordVersion>(
    req,
    sql`select rev, at, case when by_id is null then null else jsonb_build_object('id', by_id, 'name', by_name) end as by, snapshot
        from record_versions where record_id = ${id}::uuid
          ${revs ? sql`and rev = any(${sql.param([...revs])}::int[])` : sql``} order by rev desc`,
  )
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }))
}
