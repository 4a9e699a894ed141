import type { CollectionBeforeOperationHook, Field } from 'payload'
import { invalid } from '@/src/operations/shared/invalid'
import { notFound } from '@/src/operations/shared/notFound'
import { canonicalId } from '@/src/platform/canonicalId'
import { idOf } from './idOf'

type Data = Record<string, unknown>

/**
 * Brings every id that comes in to its one spelling. PostgreSQL reads a UUID in capitals, in braces or
 * without hyphens as the same row, while our checks compare texts: an id in another spelling would pass by
 * containment, locks and guards alike. What is no id is refused here, with the field's name.
 */
export const canonicalIds: CollectionBeforeOperationHook = ({ args, collection, overrideAccess }) => {
  const next = { ...args } as { id?: unknown; data?: Data }
  if (next.id !== undefined && next.id !== null) {
    const id = canonicalId(next.id)
    if (id === null && overrideAccess !== true) throw notFound('row')
    if (id !== null) next.id = id
  }
  if (next.data && typeof next.data === 'object') next.data = normalised(next.data, collection.fields, '')
  return next as typeof args
}

function normalised(data: Data, fields: readonly Field[], at: string): Data {
  let next = data
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        next =
          'name' in tab && tab.name
            ? within(next, tab.name, tab.fields, at)
            : normalised(next, tab.fields, at)
      }
    } else if (field.type === 'row' || field.type === 'collapsible') {
      next = normalised(next, field.fields, at)
    } else if (field.type === 'group') {
      next =
        'name' in field && field.name
          ? within(next, field.name, field.fields, at)
          : normalised(next, field.fields, at)
    } else if (field.type === 'array') {
      const rows = next[field.name]
      if (Array.isArray(rows)) {
        next = {
          ...next,
          [field.name]: rows.map((row: unknown, index) =>
            isData(row) ? normalised(row, field.fields, `${at}${field.name}.${index}.`) : row,
          ),
        }
      }
    } else if (
      (field.type === 'relationship' || field.type === 'upload') &&
      typeof field.relationTo === 'string'
    ) {
      const value = next[field.name]
      if (value === undefined || value === null || value === '') continue
      next = { ...next, [field.name]: related(value, field.hasMany === true, `${at}${field.name}`) }
    }
  }
  return next
}

function within(data: Data, name: string, fields: readonly Field[], at: string): Data {
  const inner = data[name]
  return isData(inner) ? { ...data, [name]: normalised(inner, fields, `${at}${name}.`) } : data
}

function related(value: unknown, many: boolean, path: string): unknown {
  if (many) {
    if (!Array.isArray(value)) throw invalid(path, `${path} is a list of ids.`)
    return value.map((item: unknown) => related(item, false, path))
  }
  const id = canonicalId(typeof value === 'object' ? idOf(value) : value)
  if (id === null) throw invalid(path, `${path} is not an id. Choose an existing row.`)
  return id
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
