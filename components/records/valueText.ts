import { answerText } from '@/components/forms/answers/answerText'
import { absoluteText } from '@/components/portal/absoluteText'
import { priorities } from '@/components/portal/priorities'
import { isEmptyAnswer } from '@/src/domain/forms/isEmptyAnswer'
import type { RecordField, RecordState } from './recordShapes'

type Words = {
  fields: readonly RecordField[]
  states: readonly RecordState[]
  /** Names of people, files and rows that answers point at, by id. */
  names: Readonly<Record<string, string>>
  timeZone: string
}

/** The value of a field of a record in words; null for an empty one. */
export function valueText(field: string, value: unknown, words: Words): string | null {
  if (isEmptyAnswer(value)) return null
  if (field.startsWith('data.')) {
    const known = words.fields.find(({ name }) => `data.${name}` === field)
    if (!known) return plain(value)
    if (known.type === 'file')
      return typeof value === 'string' ? (words.names[value] ?? 'a file') : plain(value)
    return answerText(known, value, words.names)
  }
  if (typeof value === 'object' && !Array.isArray(value)) return namedText(value as Record<string, unknown>)
  if (field === 'state' || field === 'pendingTo')
    return words.states.find(({ key }) => key === value)?.label ?? plain(value)
  if (field === 'priority') return priorities.find((each) => each.value === value)?.label ?? plain(value)
  if (field === 'dueAt' || field.endsWith('At')) {
    const ms = typeof value === 'string' ? Date.parse(value) : NaN
    return Number.isNaN(ms) ? plain(value) : absoluteText(ms, words.timeZone)
  }
  if (Array.isArray(value)) return value.map(plain).join(', ')
  return typeof value === 'string' ? (words.names[value] ?? value) : plain(value)
}

function namedText(value: Record<string, unknown>): string {
  const said = [value.number, value.name ?? value.title].filter((part) => typeof part === 'string')
  return said.length > 0 ? said.join(' ') : plain(value)
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}
