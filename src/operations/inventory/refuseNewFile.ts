import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'
import { showsPicture } from './showsPicture'

/**
 * A picture in use keeps its file: pins stand where they stood on it. 409 `in_use`; a new picture is uploaded as one of
 * its own and chosen instead.
 */
export async function refuseNewFile(req: PayloadRequest, picture: string): Promise<void> {
  const used = await query<{ used: boolean }>(req, sql`select ${showsPicture(picture)} as used`)
  if (!used[0]?.used) return
  throw new OperationError(409, [
    {
      code: 'in_use',
      field: 'file',
      message:
        'Assets show this picture, or have pins on it, so that its file stays. Upload the new one as another picture and choose that.',
    },
  ])
}
