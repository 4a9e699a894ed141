import { z } from 'zod'
import { fieldTypes } from './fieldTypes'
import { isStorableText } from './isStorableText'
import { visibilitySchema } from './visibilitySchema'

const text = z.string().refine(isStorableText, { error: 'contains characters that cannot be stored' })

const optionSchema = z.strictObject({
  label: text.trim().min(1, { error: 'needs a label' }).max(200),
  value: text.min(1, { error: 'needs a value' }).max(200),
})

/** The words of a field in another language. What is left out is said in the form's own; options are named by value. */
const translationSchema = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, { error: 'must be a language such as de or pt-BR' }),
  label: text.max(200).optional(),
  placeholder: text.max(200).optional(),
  help: text.max(2000).optional(),
  section: text.max(200).optional(),
  options: z
    .array(z.strictObject({ value: text.min(1).max(200), label: text.max(200) }))
    .max(500)
    .optional(),
})

/**
 * One question of a form. `min` and `max` bound the number, the length of a text in characters, or the
 * count of a multiselect; `pattern` (RE2) is matched on the whole text; `collection` is the slug that a
 * relationship points at, `employees` when absent. `section` is a heading above the field that reaches down to the next
 * one; `half` fields stand side by side where there is room.
 */
export const formFieldSchema = z.strictObject({
  name: z
    .string()
    .max(60, { error: 'may have at most 60 characters' })
    .regex(/^[a-zA-Z][a-zA-Z0-9_]*$/, {
      error: 'must begin with a letter and hold only letters, digits and underscores',
    }),
  label: text.max(200).refine((label) => label.trim() !== '', { error: 'needs a text' }),
  type: z.enum(fieldTypes),
  required: z.boolean().optional(),
  options: z.array(optionSchema).max(500).optional(),
  default: z.union([text.max(50_000), z.number(), z.boolean(), z.array(text.max(200)).max(500)]).optional(),
  placeholder: text.max(200).optional(),
  help: text.max(2000).optional(),
  pattern: text.max(500).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  collection: z.string().min(1).max(60).optional(),
  visibility: visibilitySchema.optional(),
  section: text.max(200).optional(),
  width: z.enum(['full', 'half']).optional(),
  translations: z.array(translationSchema).max(30).optional(),
})

export type FormField = z.infer<typeof formFieldSchema>
export type FieldTranslation = z.infer<typeof translationSchema>
