import type { PayloadRequest } from 'payload'
import { typesOf, type StoredType } from './typesOf'

/** One type by id, as it is defined now; null when there is none. */
export async function typeOf(req: PayloadRequest, id: string): Promise<StoredType | null> {
  return (await typesOf(req, [id])).get(id) ?? null
}
