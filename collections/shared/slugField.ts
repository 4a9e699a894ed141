import type { TextField } from 'payload'
import { isSlug } from '@/src/domain/permissions/isSlug'

/** A slug: unique, `^[a-z][a-z0-9-]*$`, never with a dot, because a permission is `resource.action`. */
export function slugField(): TextField {
  return {
    name: 'slug',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    validate: (value: unknown) =>
      (typeof value === 'string' && value.length <= 100 && isSlug(value)) ||
      'A slug begins with a small letter and has only small letters, digits and hyphens, at most 100.',
  }
}
