import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { TemplateSlot } from '@/src/domain/workflow/templateLibrary/Template'

/** The questions of a form that can fill a blank of a template; none for a blank that asks for a role. */
export function questionsFor(
  slot: TemplateSlot,
  fields: readonly FormField[],
): { value: string; label: string }[] {
  return fields
    .filter((field) => {
      if (slot.kind === 'person')
        return field.type === 'relationship' && (field.collection ?? 'employees') === 'employees'
      return slot.kind !== 'role' && field.type === slot.kind
    })
    .map(({ name, label }) => ({ value: name, label }))
}
