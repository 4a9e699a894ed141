import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'

/** Whether the file is part of the record now. */
export async function bindFile(
  req: PayloadRequest,
  writer: string,
  { id, resourceId }: { id: string; resourceId: string },
  file: string,
): Promise<boolean> {
  const rows = await query<{ id: string }>(
    req,
    sql`update attachments set record_id = ${id}::uuid, resource_id = ${resourceId}::uuid
        where id = ${canonicalId(file)}::uuid and (record_id = ${id}::uuid
          or (record_id is null and request_id is null and owner_id = ${writer}::uuid)) returning id`,
  )
  return rows.length > 0
}
