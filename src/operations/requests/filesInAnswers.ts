import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

export type AnswerFile = { filename: string; url: string }

/** The files of one request by id, under the names they came with. */
export async function filesInAnswers(
  req: PayloadRequest,
  request: string,
): Promise<Record<string, AnswerFile>> {
  const rows = await query<{ id: string; filename: string; name: string }>(
    req,
    sql`select id, filename, coalesce(original_name, filename) as name from attachments where request_id = ${request}::uuid and comment_id is null`,
  )
  return Object.fromEntries(
    rows.map(({ id, filename, name }) => [
      id,
      { filename: name, url: `/api/attachments/file/${encodeURIComponent(filename)}` },
    ]),
  )
}
