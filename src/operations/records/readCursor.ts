import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { invalid } from '@/src/operations/shared/invalid'
import type { ListOrder } from './listOrder'

/** So far one can turn pages where they are counted; who looks further narrows the list down. */
export const FURTHEST = 20_000

const shape = z.union([
  z.strictObject({ at: z.string().max(500), id: z.uuid() }),
  z.strictObject({ skip: z.number().int().min(0).max(FURTHEST) }),
])

type Cursor = { beyond: SQL; skip: number }

/** Where a page begins: behind the last row of the one before, or after so many rows. */
export function readCursor(after: string | undefined, { keyset }: ListOrder): Cursor {
  if (after === undefined) return { beyond: sql`true`, skip: 0 }
  try {
    const cursor = shape.parse(JSON.parse(Buffer.from(after, 'base64url').toString('utf8')))
    if ('skip' in cursor && !keyset) return { beyond: sql`true`, skip: cursor.skip }
    if (!('skip' in cursor) && keyset) {
      const { column, cast, down } = keyset
      const way = down ? sql`<` : sql`>`
      return { beyond: sql`(${column}, r.id) ${way} (${cursor.at}::${cast}, ${cursor.id}::uuid)`, skip: 0 }
    }
  } catch {
    // Told below, like a cursor of another order.
  }
  throw invalid(
    'after',
    'after: this is not the end of a page of this list. Take "next" of the page before, or leave it out.',
  )
}
