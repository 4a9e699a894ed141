/** The ids in a relationship as a form holds it: one or many, as ids or as rows. */
export function idsOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value]
  return list.flatMap((entry) => {
    if (typeof entry === 'string') return entry === '' ? [] : [entry]
    if (typeof entry !== 'object' || entry === null) return []
    if ('id' in entry) return idsOf(entry.id)
    return 'value' in entry ? idsOf(entry.value) : []
  })
}
