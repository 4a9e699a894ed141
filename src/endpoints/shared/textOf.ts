/** A query parameter as text; `?q[a]=b` arrives as an object and counts as absent. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
