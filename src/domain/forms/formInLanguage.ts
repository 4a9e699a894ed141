import { inLanguage } from './inLanguage'

/** Title and description of a form in another language. What is left out is said in the form's own words. */
export type FormWords = { language: string; title?: string | null; description?: string | null }

/** A form with its title, and its description where it has one, in the language of who reads it. */
export function formInLanguage<Form extends { title: string; description?: string | null }>(
  form: Form,
  translations: readonly FormWords[] | null | undefined,
  language: string | null | undefined,
): Form {
  const words = inLanguage(translations, language)
  if (!words) return form
  const title = words.title?.trim() ? words.title : form.title
  const description = words.description?.trim() ? words.description : form.description
  return { ...form, title, ...(form.description === undefined ? {} : { description }) }
}
