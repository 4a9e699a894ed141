import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeDeleteHook } from 'payload'
import { showsPicture } from '@/src/operations/inventory/showsPicture'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'

/** A picture that items or types show, or that pins were ever set on, stays: without it nobody knows where they were. */
export const refuseUsedMedia: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [row] = await query<{ used: boolean }>(req, sql`select ${showsPicture(String(id))} as used`)
  if (row?.used) {
    throw new OperationError(409, [
      {
        code: 'in_use',
        message: 'An asset or an asset type shows this picture, or pins were set on it. It stays with them.',
      },
    ])
  }
}
