import { answerSchema } from './answerSchema'
import { emptyAnswers } from './emptyAnswers'
import type { FormField } from './formFieldSchema'
import { readNumber } from './readNumber'
import { visibleFields } from './visibleFields'

export type Ignored = { name: string; why: 'unknown' | 'hidden' | 'invalid' }

/** More than this in one link is not worth naming. */
const NAMED = 20

/**
 * Answers that a link brings, by the names of fields: a number in digits, a box as true or false, several options by
 * naming the field again or with commas. Each is judged as any answer; what the form does not ask, what it does not
 * show with these answers and what is not valid is ignored and named. Files cannot come with a link.
 */
export function prefillAnswers(
  fields: readonly FormField[],
  params: readonly (readonly [name: string, value: string])[],
): { answers: Record<string, unknown>; ignored: Ignored[] } {
  const given = new Map<string, string[]>()
  for (const [name, value] of params) given.set(name, [...(given.get(name) ?? []), value])
  const ignored: Ignored[] = []
  const read: [FormField, unknown][] = []
  for (const [name, values] of given) {
    const field = fields.find((one) => one.name === name)
    const value = field ? valueOf(field, values) : undefined
    if (!field) ignored.push({ name: name.slice(0, 60), why: 'unknown' })
    else if (value === undefined || !answerSchema(field).safeParse(value).success)
      ignored.push({ name, why: 'invalid' })
    else read.push([field, value])
  }
  const answers = Object.fromEntries(read.map(([{ name }, value]) => [name, value]))
  const shown = visibleFields(fields, { ...emptyAnswers(fields), ...answers })
  for (const [{ name }] of read) {
    if (shown.has(name)) continue
    delete answers[name]
    ignored.push({ name, why: 'hidden' })
  }
  return { answers, ignored: ignored.slice(0, NAMED) }
}

function valueOf({ type, options = [] }: FormField, values: readonly string[]): unknown {
  const [first = ''] = values
  switch (type) {
    case 'number':
      return readNumber(first)
    case 'checkbox':
      return first === 'true' ? true : first === 'false' ? false : undefined
    case 'multiselect': {
      const known = new Set(options.map(({ value }) => value))
      return values.flatMap((value) => (known.has(value) ? [value] : value.split(',')))
    }
    case 'relationship':
      return values.length === 1 ? first.toLowerCase() : undefined
    case 'file':
      return undefined
    default:
      return values.length === 1 && first !== '' ? first : undefined
  }
}
