import type { Fault } from '@/src/domain/shared/Fault'
import type { ImportField } from './ImportField'
import type { ImportMapping } from './ImportMapping'

/** Why a mapping cannot be used: columns or fields that are not there, a field filled twice, a required one not at all. */
export function mappingFaults(
  mapping: ImportMapping,
  columns: readonly string[],
  fields: readonly ImportField[],
): Fault[] {
  const faults: Fault[] = []
  const by = new Map<string, string>()
  for (const [column, name] of Object.entries(mapping)) {
    const path = `mapping.${column}`
    if (!columns.includes(column))
      faults.push({ code: 'unknown_column', path, message: `The file has no column "${column}".` })
    if (!fields.some((field) => field.name === name))
      faults.push({
        code: 'unknown_field',
        path,
        message: `There is no field "${name}". Choose one of: ${fields.map((field) => field.name).join(', ')}.`,
      })
    const other = by.get(name)
    if (other !== undefined)
      faults.push({
        code: 'mapped_twice',
        path,
        message: `Columns "${other}" and "${column}" both fill ${name}. Choose one of them.`,
      })
    by.set(name, column)
  }
  for (const { name, label, required } of fields) {
    if (required && !by.has(name))
      faults.push({
        code: 'not_mapped',
        path: `mapping`,
        message: `No column fills "${label}" (${name}), which is needed. Choose its column.`,
      })
  }
  return faults
}
