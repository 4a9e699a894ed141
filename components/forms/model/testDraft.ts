import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { DraftField } from './DraftField'
import { readDraft } from './readDraft'

/** The stored fields as a draft for tests: fields have the keys `k:<name>`, options `o:<value>`, rules counted ones. */
export function testDraft(fields: readonly FormField[]): DraftField[] {
  let count = 0
  const draft = readDraft(fields, () => `n${count++}`) ?? []
  const named = new Map(draft.map((field) => [field.key, `k:${field.name}`]))
  const keyOf = (key: string) => named.get(key) ?? key
  return draft.map((field) => ({
    ...field,
    key: keyOf(field.key),
    options: field.options.map((option) => ({ ...option, key: `o:${option.value}` })),
    ...(field.visibility && {
      visibility: {
        ...field.visibility,
        rules: field.visibility.rules.map((rule) => ({ ...rule, about: keyOf(rule.about) })),
      },
    }),
  }))
}
