import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

/** `thumbnail` is the address of a small picture, for images. */
export type AnswerFile = { filename: string; url: string; thumbnail?: string }

/** The files of one request by id, under the names they came with. */
export async function filesInAnswers(
  req: PayloadRequest,
  request: string,
): Promise<Record<string, AnswerFile>> {
  const rows = await query<{ id: string; filename: string; name: string; image: boolean }>(
    req,
    sql`select id, filename, coalesce(original_name, filename) as name,
          coalesce(mime_type like 'image/%', false) as image from attachments where request_id = ${request}::uuid and comment_id is null`,
  )
  return Object.fromEntries(
    rows.map(({ id, filename, name, image }) => [
      id,
      {
        filename: name,
        url: `/api/attachments/file/${encodeURIComponent(filename)}`,
        ...(image ? { thumbnail: `/api/attachments/${id}/thumbnail` } : {}),
      },
    ]),
  )
}
