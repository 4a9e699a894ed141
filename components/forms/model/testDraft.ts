import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { DraftField } from './DraftField'
import { readDraft } from './readDraft'

/** The stored fields as a draft whose fields have the keys `k:<name>`; options and rules get counted keys. */
export function testDraft(fields: readonly FormField[]): DraftField[] {
  let count = 0
  const draft = readDraft(fields, () => `n${count++}`) ?? []
  const renamed = new Map(draft.map((field) => [field.key, `k:${field.name}`]))
  return draft.map((field) => ({
    ...field,
    key: renamed.get(field.key) ?? field.key,
    ...(field.visibility && {
      visibility: {
        ...field.visibility,
        rules: field.visibility.rules.map((rule) => ({
          ...rule,
          about: renamed.get(rule.about) ?? rule.about,
        })),
      },
    }),
  }))
}
