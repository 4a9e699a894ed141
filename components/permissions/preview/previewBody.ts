import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import { PREVIEWED_FIELDS } from './previewedFields'

type FormValue = { value?: unknown; initialValue?: unknown }
export type PreviewBody = { collection: string; id: string | null; data: Record<string, unknown> }

/**
 * What to ask before a form is saved; null when nothing that decides about rights was changed, so that it may be saved
 * at once. A new employee holds nothing yet and is not asked about either.
 */
export function previewBody(
  collection: string,
  id: string | null,
  fields: Readonly<Record<string, FormValue>>,
): PreviewBody | null {
  if (!isPreviewed(collection) || (collection === 'employees' && id === null)) return null
  const names = PREVIEWED_FIELDS[collection].filter((name) => name in fields)
  const changed = names.filter(
    (name) => canonicalJson(plain(fields[name]?.value)) !== canonicalJson(plain(fields[name]?.initialValue)),
  )
  if (id !== null && changed.length === 0) return null
  const data = Object.fromEntries(names.map((name) => [name, plain(fields[name]?.value)]))
  return {
    collection,
    id,
    data: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)),
  }
}

function isPreviewed(collection: string): collection is keyof typeof PREVIEWED_FIELDS {
  return collection in PREVIEWED_FIELDS
}

/** Relationships as ids; an empty text, which a cleared choice leaves, as nothing. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'object' && value !== null) {
    if ('id' in value) return plain(value.id)
    if ('value' in value) return plain(value.value)
  }
  return value === '' ? null : value
}
