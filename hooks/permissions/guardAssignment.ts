import type { CollectionBeforeChangeHook } from 'payload'
import type { AssignmentSlug } from '@/src/domain/permissions/AssignmentSlug'
import { idOf } from '@/hooks/shared/idOf'
import { checkAssignment } from '@/src/operations/permissions/checkAssignment'
import type { Row } from '@/hooks/shared/Row'

/** Sets who granted it, and judges the assignment as it will be stored. */
export function guardAssignment(slug: AssignmentSlug, given: string): CollectionBeforeChangeHook<Row> {
  return async ({ data, operation, originalDoc, req }) => {
    if (!req.user || req.context.system === true) return data
    const all = { ...originalDoc, ...data }
    await checkAssignment(req, slug, {
      id: operation === 'update' ? idOf(originalDoc) : null,
      employee: idOf(all.employee) ?? '',
      given: idOf(all[given]) ?? '',
      validFrom: (all.validFrom ?? null) as string | null,
      validUntil: (all.validUntil ?? null) as string | null,
      before:
        operation === 'update'
          ? { employee: idOf(originalDoc?.employee), given: idOf(originalDoc?.[given]) }
          : null,
    })
    return { ...data, grantedBy: req.user.id }
  }
}
