import type { PayloadRequest } from 'payload'

export type ItemDoc = { id: string; identifier: string; status: string } & Record<string, unknown>

/** An item as commands answer it: the stored row. */
export async function itemDoc(req: PayloadRequest, id: string): Promise<ItemDoc> {
  const row = await req.payload.db.findOne<ItemDoc>({
    collection: 'inventory-items',
    where: { id: { equals: id } },
    req,
  })
  if (!row) throw new Error('An item vanished within its transaction.')
  return row
}
