import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/hooks/shared/idOf'
import type { Row } from '@/hooks/shared/Row'
import { checkBreakGlassRule } from '@/src/operations/permissions/elevations/checkBreakGlassRule'

const count = (value: unknown) => (Array.isArray(value) ? value.length : 0)

/** Judges the rule as it will be stored, whatever of it is changed. */
export const guardBreakGlassRule: CollectionBeforeChangeHook<Row> = async ({ data, originalDoc, req }) => {
  if (!req.user || req.context.system === true) return data
  const all = { ...originalDoc, ...data }
  await checkBreakGlassRule(req, {
    role: idOf(all.role),
    eligible: count(all.eligibleRoles) + count(all.eligibleGroups),
  })
  return data
}
