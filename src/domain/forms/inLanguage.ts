/**
 * The words in a language such as `de-AT`: its own, else those of `de`; undefined when there are none, which means that
 * the form's own words are said.
 */
export function inLanguage<Words extends { language: string }>(
  translations: readonly Words[] | null | undefined,
  language: string | null | undefined,
): Words | undefined {
  if (!language || !translations) return undefined
  const [base] = language.split('-')
  return (
    translations.find((each) => each.language === language) ??
    translations.find((each) => each.language === base)
  )
}
