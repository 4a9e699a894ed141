import type { CollectionBeforeDeleteHook } from 'payload'
import { checkBreakGlassRemoval } from '@/src/operations/permissions/elevations/checkBreakGlassRemoval'

export const guardBreakGlassRemoval: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (req.user && req.context.system !== true) await checkBreakGlassRemoval(req, String(id))
}
