const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The one spelling of an id, small letters with hyphens; null for everything that is no id in that shape. */
export function canonicalId(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const id = value.toLowerCase()
  return UUID.test(id) ? id : null
}
