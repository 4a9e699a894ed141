import { answerText } from '@/components/forms/answers/answerText'
import type { RecordField } from '../recordShapes'
import { filterOps } from './filterOps'
import type { ListFilter } from './listQuery'

/** A filter in words: `Department is Sales`. */
export function filterText(
  filter: ListFilter,
  fields: readonly RecordField[],
  names: Readonly<Record<string, string>>,
): string {
  const name = filter.field.replace(/^data\./, '')
  const field = fields.find((each) => each.name === name)
  if (!field) return `${name} (a field that is not there)`
  const words = filterOps(field.type).find(({ op }) => op === filter.op)?.label ?? filter.op
  if (filter.op === 'isEmpty' || filter.op === 'notEmpty') return `${field.label} ${words}`
  const value = Array.isArray(filter.value) ? filter.value : [filter.value]
  const said = value.map((each) =>
    field.type === 'relationship' && typeof each === 'string'
      ? (names[each] ?? 'somebody chosen')
      : answerText(field.type === 'multiselect' ? { ...field, type: 'select' } : field, each, names),
  )
  return `${field.label} ${words} ${said.join(' or ')}`
}
