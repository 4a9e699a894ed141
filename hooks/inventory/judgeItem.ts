import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/hooks/shared/idOf'
import type { Row } from '@/hooks/shared/Row'
import { prepareItem } from '@/src/operations/inventory/prepareItem'

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** Identifier and metadata by the rules of the type; what an edit leaves as it was is not judged again. */
export const judgeItem: CollectionBeforeChangeHook<Row> = async ({ data, operation, originalDoc, req }) => {
  const fresh = operation === 'create'
  const type = idOf(data.type) ?? idOf(originalDoc?.type)
  const wanted = (['identifier', 'metadata'] as const).filter(
    (field) => fresh || (field in data && !same(data[field], originalDoc?.[field])),
  )
  if (wanted.length === 0 || !type) return data
  const given = Object.fromEntries(wanted.map((field) => [field, data[field]]))
  return { ...data, ...(await prepareItem(req, { id: idOf(originalDoc), type, ...given })) }
}
