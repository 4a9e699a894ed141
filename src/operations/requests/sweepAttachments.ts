import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { asSystem } from '@/src/platform/asSystem'
import { query } from '@/src/platform/query'

/** Deletes files, with their rows, that were handed in a day ago and never became part of a request or a record. */
export async function sweepAttachments(req: PayloadRequest): Promise<void> {
  const rows = await query<{ id: string }>(
    req,
    sql`select id from attachments where request_id is null and record_id is null and created_at < now() - interval '1 day' limit 1000`,
  )
  for (const { id } of rows) await req.payload.delete({ collection: 'attachments', id, ...asSystem(req) })
}
