import type { ListOrder } from './listOrder'
import { FURTHEST } from './readCursor'

/** The cursor of the page that follows. */
export function writeCursor(last: { at: string | null; id: string }, skip: number, order: ListOrder): string {
  const cursor =
    order.keyset && last.at !== null ? { at: last.at, id: last.id } : { skip: Math.min(skip, FURTHEST) }
  return Buffer.from(JSON.stringify(cursor)).toString('base64url')
}
