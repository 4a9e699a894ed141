import type { CollectionBeforeDeleteHook } from 'payload'
import type { AssignmentSlug } from '@/src/domain/permissions/AssignmentSlug'
import { checkUnassignment } from '@/src/operations/permissions/checkUnassignment'

export function guardUnassignment(slug: AssignmentSlug): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    if (req.user && req.context.system !== true) await checkUnassignment(req, slug, String(id))
  }
}
