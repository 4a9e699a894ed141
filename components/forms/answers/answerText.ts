import { localParts } from '@/components/portal/localParts'
import type { FormField } from '@/src/domain/forms/formFieldSchema'

/** An answer in words: option labels instead of values, names instead of ids, `Yes` and `No`, dates with their weekday. */
export function answerText(
  field: FormField,
  value: unknown,
  people: Readonly<Record<string, string>>,
): string {
  const labelOf = (option: unknown) =>
    field.options?.find((each) => each.value === option)?.label ?? plain(option)
  switch (field.type) {
    case 'select':
      return labelOf(value)
    case 'multiselect':
      return Array.isArray(value) ? value.map(labelOf).join(', ') : plain(value)
    case 'checkbox':
      return value === true ? 'Yes' : 'No'
    case 'relationship':
      return typeof value === 'string' ? (people[value] ?? 'Someone you may not see') : plain(value)
    case 'file':
      return 'A file that is no longer there'
    case 'date':
      return dayText(value)
    case 'text':
    case 'textarea':
    case 'number':
      return plain(value)
  }
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

/** A day has no zone: read as UTC it stays the day that was chosen. */
function dayText(value: unknown): string {
  const ms = typeof value === 'string' ? Date.parse(value.slice(0, 10)) : NaN
  if (Number.isNaN(ms)) return plain(value)
  const day = localParts(ms, 'UTC')
  return `${day.weekday.slice(0, 3)} ${day.date} ${day.year}`
}
