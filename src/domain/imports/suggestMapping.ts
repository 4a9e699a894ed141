import type { ImportField } from './ImportField'
import type { ImportMapping } from './ImportMapping'

/** The mapping that names alone suggest: a column called like a field, its label or one of its aliases. */
export function suggestMapping(columns: readonly string[], fields: readonly ImportField[]): ImportMapping {
  const taken = new Set<string>()
  const mapping: Record<string, string> = {}
  for (const column of columns) {
    const word = plain(column)
    const field = fields.find(
      ({ name, label, aliases = [] }) =>
        !taken.has(name) && [name, label, ...aliases].some((known) => plain(known) === word),
    )
    if (!field) continue
    taken.add(field.name)
    mapping[column] = field.name
  }
  return mapping
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
