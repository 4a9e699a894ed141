import type { CollectionBeforeDeleteHook } from 'payload'
import { checkRightsWrite, type RightsWrite } from '@/src/operations/permissions/checkRightsWrite'
import { refuseUsedRights } from '@/src/operations/permissions/refuseUsedRights'

export function refuseEscalationByDelete(kind: RightsWrite['kind']): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    if (!req.user || req.context.system === true) return
    await checkRightsWrite(req, { kind, id: String(id), row: null })
    await refuseUsedRights(req, kind, String(id))
  }
}
