import { z } from 'zod'
import { answerLimits } from './answerLimits'
import { compilePattern } from './compilePattern'
import type { FormField } from './formFieldSchema'
import { isStorableText } from './isStorableText'
import { readDate } from './readDate'
import { textLength } from './textLength'

/**
 * The schema of an answer that is there (neither hidden nor empty) to one field. Every issue carries
 * `params.code` and a sentence with the label, the rule and the remedy; the first broken rule is the one
 * reported.
 */
export function answerSchema(field: FormField): z.ZodType {
  const named = (sentence: string) => `${field.label}: ${sentence}`
  switch (field.type) {
    case 'text':
    case 'textarea':
      return textSchema(field, answerLimits[field.type], named)
    case 'number':
      return numberSchema(field, named)
    case 'checkbox':
      return z.boolean({ error: named('this is a yes-or-no question. Send true or false.') })
    case 'date':
      return string(named('choose a date.')).refine((value) => readDate(value) !== undefined, {
        error: named('this date does not exist. Write it as YYYY-MM-DD.'),
        params: { code: 'date' },
      })
    case 'select':
      return string(named('choose one of the options.')).refine((value) => optionsOf(field).has(value), {
        error: named(`this is not one of the options. ${remedyFor(field)}`),
        params: { code: 'option' },
      })
    case 'multiselect':
      return multiselectSchema(field, named)
    case 'file':
      return reference(named('attach a file; what was sent does not name one.'))
    case 'relationship':
      return reference(named('choose an entry from the list; what was sent does not name one.'))
  }
}

type Named = (sentence: string) => string

const string = (error: string) => z.string({ error })

function reference(error: string): z.ZodType {
  return string(error).refine((value) => z.guid().safeParse(value).success, {
    error,
    params: { code: 'type' },
  })
}

function textSchema({ min, max, pattern, help }: FormField, limit: number, named: Named): z.ZodType {
  const longest = Math.min(max ?? limit, limit)
  return string(named('write a text.'))
    .refine((value) => value.length <= 2 * longest && textLength(value) <= longest, {
      error: named(`this is too long. Use at most ${counted(longest, 'character')}.`),
      params: { code: 'too_long' },
      abort: true,
    })
    .refine(isStorableText, {
      error: named('this holds characters that cannot be stored. Type it again without them.'),
      params: { code: 'characters' },
      abort: true,
    })
    .refine((value) => textLength(value) >= (min ?? 0), {
      error: named(`this is too short. Write at least ${counted(min ?? 0, 'character')}.`),
      params: { code: 'too_short' },
      abort: true,
    })
    .refine((value) => matches(pattern, value), {
      error: named(`this does not have the required form. ${help ?? `It must match ${pattern ?? ''}.`}`),
      params: { code: 'pattern' },
    })
}

function matches(pattern: string | undefined, value: string): boolean {
  if (pattern === undefined || pattern === '') return true
  const compiled = compilePattern(pattern)
  return compiled.ok && compiled.matchesWhole(value)
}

function numberSchema({ min, max }: FormField, named: Named): z.ZodType {
  return z
    .number({ error: named('this is not a number. Write it in digits.') })
    .refine((value) => min === undefined || value >= min, {
      error: named(`this is too small. The least is ${min ?? ''}.`),
      params: { code: 'too_small' },
    })
    .refine((value) => max === undefined || value <= max, {
      error: named(`this is too large. The most is ${max ?? ''}.`),
      params: { code: 'too_large' },
    })
}

function multiselectSchema(field: FormField, named: Named): z.ZodType {
  const { min = 0, max = Infinity } = field
  const options = optionsOf(field)
  const error = named('choose from the options; a list is expected.')
  return z
    .array(string(error), { error })
    .refine((values) => values.every((value) => options.has(value)), {
      error: named(`one of these is not among the options. ${remedyFor(field)}`),
      params: { code: 'option' },
      abort: true,
    })
    .refine((values) => new Set(values).size === values.length, {
      error: named('an option is chosen twice. Choose each at most once.'),
      params: { code: 'duplicate' },
      abort: true,
    })
    .refine((values) => values.length >= min, {
      error: named(`too few are chosen. Choose at least ${counted(min, 'option')}.`),
      params: { code: 'too_few' },
    })
    .refine((values) => values.length <= max, {
      error: named(`too many are chosen. Choose at most ${counted(max, 'option')}.`),
      params: { code: 'too_many' },
    })
}

function optionsOf(field: FormField): Set<string> {
  return new Set((field.options ?? []).map((option) => option.value))
}

function remedyFor(field: FormField): string {
  const labels = (field.options ?? []).map((option) => option.label)
  const shown = labels.slice(0, 8).join(', ')
  return labels.length > 8 ? `Choose from ${shown} and the others listed.` : `Choose from: ${shown}.`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
