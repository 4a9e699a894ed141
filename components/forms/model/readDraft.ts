import { z } from 'zod'
import { fieldTypes } from '@/src/domain/forms/fieldTypes'
import { ruleOperators } from '@/src/domain/forms/ruleOperators'
import type { DraftField } from './DraftField'

// Unfinished fields must stay editable: only what the editor cannot show at all makes the value unreadable.
const text = z.string().catch('')
const maybeText = z.string().optional().catch(undefined)
const maybeNumber = z.number().optional().catch(undefined)

const looseField = z.object({
  name: text,
  label: text,
  type: z.enum(fieldTypes),
  required: z.boolean().optional().catch(undefined),
  options: z.array(z.object({ label: text, value: text })).catch([]),
  default: z
    .union([z.string(), z.number(), z.boolean(), z.array(z.string())])
    .optional()
    .catch(undefined),
  placeholder: maybeText,
  help: maybeText,
  pattern: maybeText,
  min: maybeNumber,
  max: maybeNumber,
  collection: maybeText,
  section: maybeText,
  width: z.enum(['full', 'half']).optional().catch(undefined),
  translations: z
    .array(
      z.object({
        language: z.string(),
        label: maybeText,
        placeholder: maybeText,
        help: maybeText,
        section: maybeText,
        options: z
          .array(z.object({ value: text, label: text }))
          .optional()
          .catch(undefined),
      }),
    )
    .optional()
    .catch(undefined),
  visibility: z
    .object({
      enabled: z.boolean().catch(true),
      logic: z.enum(['and', 'or']).catch('and'),
      rules: z.array(z.object({ field: text, operator: z.enum(ruleOperators), value: text })).catch([]),
    })
    .optional()
    .catch(undefined),
})

/**
 * The stored `fields` value as the editor keeps it; undefined when it is no list of fields. Keys are `<newKey()>` and
 * are never stored. Names and option values read here are fixed: answers may already refer to them.
 */
export function readDraft(raw: unknown, newKey: () => string): DraftField[] | undefined {
  const parsed = z.array(looseField).safeParse(raw ?? [])
  if (!parsed.success) return undefined
  const keyed = parsed.data.map((field) => ({ ...field, key: newKey() }))
  const keyOf = (name: string) => keyed.find((field) => field.name === name)?.key ?? ''
  return keyed.map(({ visibility, options, ...field }) => ({
    ...field,
    derived: false,
    options: options.map((option) => ({ ...option, key: newKey(), derived: false })),
    ...(visibility && {
      visibility: {
        ...visibility,
        rules: visibility.rules.map(({ field: name, ...rule }) => ({
          ...rule,
          key: newKey(),
          about: keyOf(name),
          name,
        })),
      },
    }),
  }))
}
