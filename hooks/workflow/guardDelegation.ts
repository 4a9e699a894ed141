import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/hooks/shared/idOf'
import { checkDelegation } from '@/src/operations/workflow/checkDelegation'
import type { Row } from '@/hooks/shared/Row'

export const guardDelegation: CollectionBeforeChangeHook<Row> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!req.user || req.context.system === true) return data
  const all = { ...originalDoc, ...data }
  // Each once: what is said a thousand times is stored as a thousand rows.
  const scope = [...new Set((Array.isArray(all.scope) ? all.scope : []).map(String))]
  await checkDelegation(req, {
    from: idOf(all.from) ?? '',
    to: idOf(all.to) ?? '',
    startsAt: Date.parse(String(all.startsAt)),
    endsAt: Date.parse(String(all.endsAt)),
    scope,
  })
  return {
    ...data,
    ...(data.scope === undefined ? {} : { scope }),
    createdBy: operation === 'create' ? req.user.id : originalDoc?.createdBy,
  }
}
