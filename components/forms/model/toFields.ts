import type { FieldTranslation, FormField } from '@/src/domain/forms/formFieldSchema'
import type { DraftField } from './DraftField'
import { hasOptions } from './hasOptions'

/** The fields as they are stored: without the editor's keys, without settings that are empty. */
export function toFields(draft: readonly DraftField[]): FormField[] {
  const names = new Map(draft.map((field) => [field.key, field.name]))
  return draft.map(({ key: _key, derived: _derived, options, visibility, translations, ...field }) => ({
    ...withoutEmpty(field),
    ...translationsOf(translations, hasOptions(field.type) ? options.map(({ value }) => value) : []),
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

/** Words of options that are gone go with them; a language without words is none. */
function translationsOf(
  translations: readonly FieldTranslation[] = [],
  values: readonly string[],
): Pick<FormField, 'translations'> {
  const kept = translations.flatMap(({ language, options = [], ...words }) => {
    const said = Object.entries(words).filter(([, word]) => word !== undefined && word.trim() !== '')
    const named = options.filter(({ value, label }) => values.includes(value) && label.trim() !== '')
    if (said.length === 0 && named.length === 0) return []
    return [{ language, ...Object.fromEntries(said), ...(named.length > 0 && { options: named }) }]
  })
  return kept.length > 0 ? { translations: kept } : {}
}

type Plain = Omit<FormField, 'options' | 'visibility' | 'translations'>

/** Name and label stay even when empty: their absence must be a fault, not a hole. */
function withoutEmpty({ name, label, type, ...settings }: Plain): Plain {
  const kept = Object.entries(settings).filter(
    ([, value]) =>
      value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0),
  )
  return { name, label, type, ...Object.fromEntries(kept) }
}
