import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/hooks/shared/idOf'
import type { Row } from '@/hooks/shared/Row'
import { checkGroupMapping } from '@/src/operations/people/directory/checkGroupMapping'

/** Judged by what it gave and by what it will give. */
export const guardGroupMapping: CollectionBeforeChangeHook<Row> = async ({ data, originalDoc, req }) => {
  if (!req.user || req.context.system === true) return data
  const groups = [idOf(originalDoc?.group), idOf({ ...originalDoc, ...data }.group)]
  await checkGroupMapping(
    req,
    groups.filter((id): id is string => id !== null),
  )
  return data
}
