/** A detail of an item as a cell of a table: lists with semicolons between, as the import reads them. */
export function metadataCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value) && value.every((each) => typeof each === 'string' && !each.includes(';')))
    return value.join('; ')
  return JSON.stringify(value)
}
