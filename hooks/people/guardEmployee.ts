import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/hooks/shared/idOf'
import { checkEmployeeWrite } from '@/src/operations/people/checkEmployeeWrite'
import type { Row } from '@/hooks/shared/Row'

/** What may be written on a person, by whom; see the operation. System writes pass. */
export const guardEmployee: CollectionBeforeChangeHook<Row> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!req.user) return data
  const changed = Object.keys(data).filter((field) => {
    const before = originalDoc?.[field] ?? null
    const after = data[field] ?? null
    const plain = (value: unknown) =>
      typeof value === 'object' ? (idOf(value) ?? JSON.stringify(value)) : value
    return plain(before) !== plain(after)
  })
  await checkEmployeeWrite(req, { id: operation === 'update' ? idOf(originalDoc) : null, changed, data })
  return data
}
