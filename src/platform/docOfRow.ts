import type { Payload } from 'payload'
import { leanFields } from './leanFields'

/** A row as the database writes it in JSON, by columns, in the shape of Payload's own reading at depth 0. */
export function docOfRow(
  payload: Payload,
  slug: string,
  row: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const fields = leanFields(payload, slug)
  if (!fields) throw new Error(`Fields of ${slug} stand on other rows: read it through Payload.`)
  const doc: Record<string, unknown> = { id: row.id }
  for (const { name, column, as } of fields) {
    const value = row[column] ?? null
    doc[name] = as === 'instant' && typeof value === 'string' ? new Date(value).toISOString() : value
  }
  return doc
}
