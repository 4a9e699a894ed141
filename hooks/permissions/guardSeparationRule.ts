import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/hooks/shared/idOf'
import type { Row } from '@/hooks/shared/Row'
import { checkSeparationRule } from '@/src/operations/permissions/checkSeparationRule'

/** Judges the pair of roles as it will be stored. */
export const guardSeparationRule: CollectionBeforeChangeHook<Row> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const all = { ...originalDoc, ...data }
  await checkSeparationRule(req, {
    id: operation === 'update' ? idOf(originalDoc) : null,
    roleA: idOf(all.roleA),
    roleB: idOf(all.roleB),
  })
  return data
}
