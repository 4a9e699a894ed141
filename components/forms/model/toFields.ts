import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { DraftField } from './DraftField'
import { hasOptions } from './hasOptions'

/** The fields as they are stored: without the editor's keys, without settings that are empty. */
export function toFields(draft: readonly DraftField[]): FormField[] {
  const names = new Map(draft.map((field) => [field.key, field.name]))
  return draft.map(({ key: _key, derived: _derived, options, visibility, ...field }) => ({
    ...withoutEmpty(field),
    ...(hasOptions(field.type) && { options: options.map(({ label, value }) => ({ label, value })) }),
    ...(visibility && {
      visibility: {
        enabled: visibility.enabled,
        logic: visibility.logic,
        rules: visibility.rules.map(({ about, name, operator, value }) => ({
          field: names.get(about) ?? name,
          operator,
          value,
        })),
      },
    }),
  }))
}

type Plain = Omit<FormField, 'options' | 'visibility'>

/** Name and label stay even when empty: their absence must be a fault, not a hole. */
function withoutEmpty({ name, label, type, ...settings }: Plain): Plain {
  const kept = Object.entries(settings).filter(
    ([, value]) =>
      value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0),
  )
  return { name, label, type, ...Object.fromEntries(kept) }
}
