import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { FlattenedField, Payload } from 'payload'

/** A field that stands on the row itself: as it is stored, as a number, or as an instant. */
export type LeanField = { name: string; column: string; as: 'stored' | 'number' | 'instant' }

type Columns = Record<string, { name: string }>
const known = new WeakMap<Payload, Map<string, LeanField[] | null>>()

/** The fields of a collection without its id; null where some do not stand on the row itself. */
export function leanFields(payload: Payload, slug: string): LeanField[] | null {
  const collections = known.get(payload) ?? new Map<string, LeanField[] | null>()
  known.set(payload, collections)
  const made = collections.get(slug)
  if (made !== undefined) return made
  const { tables } = payload.db as unknown as PostgresAdapter
  const columns = tables[slug.replaceAll('-', '_')] as unknown as Columns
  const fields = payload.collections[slug as 'employees'].config.flattenedFields.map((field) =>
    leanField(field, columns),
  )
  const lean = fields.every((field) => field !== null) ? fields : null
  collections.set(slug, lean)
  return lean
}

function leanField(field: FlattenedField, columns: Columns): LeanField | null {
  const many = 'hasMany' in field && field.hasMany === true
  const column = columns[field.name]?.name
  if (many || !column) return null
  const { name } = field
  switch (field.type) {
    case 'checkbox':
    case 'code':
    case 'email':
    case 'json':
    case 'select':
    case 'text':
    case 'textarea':
      return { name, column, as: 'stored' }
    case 'number':
      return { name, column, as: 'number' }
    case 'date':
      return { name, column, as: 'instant' }
    case 'relationship':
    case 'upload':
      return typeof field.relationTo === 'string' ? { name, column, as: 'stored' } : null
    default:
      return null
  }
}
