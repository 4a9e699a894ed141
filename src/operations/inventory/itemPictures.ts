import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

export type ItemPicture = { id: string; url: string; alt: string }

/** The pictures with these ids, for pins of an item that the reader may see. What is gone is left out. */
export async function itemPictures(req: PayloadRequest, ids: readonly string[]): Promise<ItemPicture[]> {
  if (ids.length === 0) return []
  const rows = await query<{ id: string; filename: string; alt: string | null }>(
    req,
    sql`select id, filename, alt from media where id = any(${sql.param([...ids])}::uuid[]) and filename is not null`,
  )
  return rows.map(({ id, filename, alt }) => ({
    id,
    url: `/api/media/file/${encodeURIComponent(filename)}`,
    alt: alt ?? 'Picture of the asset',
  }))
}
