import type { Fault } from '@/src/domain/shared/Fault'
import { GENERATED_SUFFIXES } from './generatedSuffixes'
import { isSlug } from './isSlug'

const RESERVED_PREFIXES = ['itsm-', 'inventory-', 'records-']

/**
 * Why a new resource, role or group may not have this slug; null when it may. `taken` holds every slug of its kind
 * that is or ever was in use, `resources` the slugs of all resources. `generated` is true for the resource that a
 * category or a type stands for: it is what the reserved prefixes are kept for.
 */
export function slugFault(
  slug: string,
  known: { taken: ReadonlySet<string>; resources: ReadonlySet<string>; generated?: boolean },
): Fault | null {
  if (!isSlug(slug)) {
    return fault(
      'slug_invalid',
      'A slug begins with a letter and has only lower-case letters, digits and hyphens.',
    )
  }
  if (known.taken.has(slug)) {
    return fault('slug_taken', `"${slug}" is in use or was used before; slugs are never used again.`)
  }
  const prefix = RESERVED_PREFIXES.find((reserved) => slug.startsWith(reserved))
  if (prefix !== undefined && known.generated !== true) {
    return fault('slug_reserved', `Slugs that begin with "${prefix}" are kept for generated rights.`)
  }
  const suffix = GENERATED_SUFFIXES.find(
    (ending) => slug.endsWith(`-${ending}`) && known.resources.has(slug.slice(0, -ending.length - 1)),
  )
  if (suffix !== undefined) {
    return fault(
      'slug_reserved',
      `"${slug}" is kept for the generated "${suffix}" rights of an existing resource.`,
    )
  }
  return null
}

function fault(code: string, message: string): Fault {
  return { code, path: 'slug', message }
}
