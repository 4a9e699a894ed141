import type { FormField } from './formFieldSchema'

/** What a blank form starts with: each field's default, else false, [] or ''. */
export function emptyAnswers(fields: readonly FormField[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field.name, initialAnswer(field)]))
}

function initialAnswer({ type, default: preset }: FormField): unknown {
  if (Array.isArray(preset)) return [...preset]
  if (preset !== undefined) return preset
  if (type === 'checkbox') return false
  return type === 'multiselect' ? [] : ''
}
