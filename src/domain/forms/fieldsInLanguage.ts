import type { FieldTranslation, FormField } from './formFieldSchema'
import { inLanguage } from './inLanguage'

/**
 * The fields with their words in a language such as `de-AT`: its own, else those of `de`, else the form's. Names, rules
 * and the values of options stay, so that answers mean the same in every language.
 */
export function fieldsInLanguage(
  fields: readonly FormField[],
  language: string | null | undefined,
): FormField[] {
  return fields.map((field) => {
    const found = inLanguage(field.translations, language)
    return found ? translated(field, found) : field
  })
}

function translated(field: FormField, words: FieldTranslation): FormField {
  const { label, placeholder, help, section } = words
  const options = field.options?.map((option) => ({
    ...option,
    label: said(words.options?.find(({ value }) => value === option.value)?.label) ?? option.label,
  }))
  return {
    ...field,
    label: said(label) ?? field.label,
    ...(field.placeholder !== undefined && { placeholder: said(placeholder) ?? field.placeholder }),
    ...(field.help !== undefined && { help: said(help) ?? field.help }),
    ...(field.section !== undefined && { section: said(section) ?? field.section }),
    ...(options && { options }),
  }
}

/** Words that are only spaces are none. */
function said(words: string | undefined): string | undefined {
  return words?.trim() ? words : undefined
}
