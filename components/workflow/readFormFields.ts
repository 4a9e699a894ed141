import { z } from 'zod'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { fieldTypes } from '@/src/domain/forms/fieldTypes'

// Rows of a form being edited carry more (ids, nulls, half-made settings): only what the builder shows is read.
const row = z.object({
  name: z.string().min(1),
  label: z.string().nullish(),
  type: z.enum(fieldTypes),
  options: z.array(z.unknown()).nullish(),
  collection: z.string().nullish(),
})
const option = z.object({ value: z.string().min(1), label: z.string() })

/** The questions of a form being edited, unfinished ones left out; anything but a list is no questions. */
export function readFormFields(raw: unknown): FormField[] {
  if (!Array.isArray(raw)) return []
  return raw.flatMap((candidate): FormField[] => {
    const parsed = row.safeParse(candidate)
    if (!parsed.success) return []
    const { name, label, type, options, collection } = parsed.data
    const choices = (options ?? []).flatMap((choice) => {
      const read = option.safeParse(choice)
      return read.success ? [read.data] : []
    })
    return [
      {
        name,
        label: label || name,
        type,
        ...(choices.length > 0 ? { options: choices } : {}),
        ...(collection ? { collection } : {}),
      },
    ]
  })
}
