import type { FormField } from './formFieldSchema'

/** The languages that some field of a form has words in, besides the form's own, by name. */
export function formLanguages(fields: readonly Pick<FormField, 'translations'>[]): string[] {
  const languages = fields.flatMap(({ translations }) => (translations ?? []).map(({ language }) => language))
  return [...new Set(languages)].sort()
}
