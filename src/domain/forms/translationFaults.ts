import type { FormWords } from './formInLanguage'

const LANGUAGE = /^[a-z]{2,3}(-[A-Z]{2})?$/

/** What is wrong with the languages of a form, in a sentence; null when each is one and stands there once. */
export function translationFaults(translations: readonly Partial<FormWords>[]): string | null {
  const seen = new Set<string>()
  for (const { language } of translations) {
    if (!language || !LANGUAGE.test(language)) return 'Choose a language, such as de or pt-BR.'
    if (seen.has(language)) return 'Each language stands here once. Put its words together.'
    seen.add(language)
  }
  return null
}
