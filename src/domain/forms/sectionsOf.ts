import type { FormField } from './formFieldSchema'

/** Fields under one heading, `key` the name of the field that begins it; those before the first heading have none. */
export type FormSection = { key: string; title: string | null; fields: FormField[] }

/**
 * The fields of a form in their order, under their headings. Sections without a field that `isShown` are left out; a
 * heading stays although the field that carries it is hidden.
 */
export function sectionsOf(
  fields: readonly FormField[],
  isShown: (field: FormField) => boolean = () => true,
): FormSection[] {
  const sections: FormSection[] = []
  for (const field of fields) {
    const title = field.section?.trim() || null
    if (title !== null || sections.length === 0) sections.push({ key: field.name, title, fields: [] })
    if (isShown(field)) sections.at(-1)?.fields.push(field)
  }
  return sections.filter((section) => section.fields.length > 0)
}
