/** The id in a relationship value, which is an id or a populated row. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string' && value !== '') return value
  if (typeof value === 'object' && value !== null && 'id' in value) return idOf(value.id)
  return null
}
