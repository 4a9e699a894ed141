import type { CollectionBeforeChangeHook } from 'payload'
import type { AssignmentSlug } from '@/src/domain/permissions/AssignmentSlug'
import { idOf } from '@/hooks/shared/idOf'
import { checkAssignment } from '@/src/operations/permissions/checkAssignment'

/** Sets who granted it, and judges the assignment as it will be stored. */
export function guardAssignment(slug: AssignmentSlug, given: string): CollectionBeforeChangeHook {
  return async ({ data, operation, originalDoc, req }) => {
    if (!req.user || req.context.system === true) return data
    const all = { ...originalDoc, ...data }
    await checkAssignment(req, slug, {
      id: operation === 'update' ? String(originalDoc.id) : null,
      employee: idOf(all.employee) ?? '',
      given: idOf(all[given]) ?? '',
      validFrom: all.validFrom ?? null,
      validUntil: all.validUntil ?? null,
      before: operation === 'update' ? { employee: idOf(originalDoc.employee), given: idOf(originalDoc[given]) } : null,
    })
    return { ...data, grantedBy: req.user.id }
  }
}
