import type { Fault } from '../shared/Fault'
import { answerLimits } from './answerLimits'
import { answerSchema } from './answerSchema'
import { compilePattern } from './compilePattern'
import type { FormField } from './formFieldSchema'
import { isEmptyAnswer } from './isEmptyAnswer'
import { parseFields } from './parseFields'
import { profileTokens } from './profileTokens'
import { visibilityFaults } from './visibilityFaults'

/**
 * Everything that keeps a form's fields from being published; an empty list means they may be. `collections`
 * are the slugs a relationship may point at (`employees` always may). Faults carry `fields.<index>.<key>`.
 */
export function fieldFaults(raw: unknown, { collections = [] }: { collections?: string[] } = {}): Fault[] {
  const parsed = parseFields(raw)
  if (!parsed.ok) return parsed.faults
  const { fields } = parsed
  const known = new Set(['employees', ...collections])
  return [
    ...duplicateNames(fields),
    ...fields.flatMap((field, index) => {
      const at: At = (code, key, text) => ({
        code,
        path: `fields.${index}.${key}`,
        message: `${field.label}: ${text}`,
      })
      return [
        ...optionFaults(field, at),
        ...limitFaults(field, at),
        ...patternAndDefaultFaults(field, at),
        ...collectionFaults(field, known, at),
      ]
    }),
    ...visibilityFaults(fields),
  ]
}

type At = (code: string, key: string, text: string) => Fault

function duplicateNames(fields: readonly FormField[]): Fault[] {
  return fields.flatMap((field, index) =>
    fields.findIndex((other) => other.name === field.name) === index
      ? []
      : [
          {
            code: 'duplicate_name',
            path: `fields.${index}.name`,
            message: `${field.label}: another field is already named "${field.name}". Give this one a name of its own.`,
          },
        ],
  )
}

function optionFaults({ type, options = [] }: FormField, at: At): Fault[] {
  if (type !== 'select' && type !== 'multiselect') return []
  if (options.length === 0) {
    return [at('no_options', 'options', 'there is nothing to choose from. Add at least one option.')]
  }
  return options.flatMap(({ value }, index) =>
    options.findIndex((other) => other.value === value) === index
      ? []
      : [
          at(
            'duplicate_option',
            `options.${index}.value`,
            `the option value "${value}" is there twice. Make each value different.`,
          ),
        ],
  )
}

function limitFaults({ type, min, max, options = [] }: FormField, at: At): Fault[] {
  if (min !== undefined && max !== undefined && min > max) {
    return [
      at('min_above_max', 'min', `the minimum ${min} is above the maximum ${max}. Swap or change them.`),
    ]
  }
  if (type !== 'text' && type !== 'textarea' && type !== 'multiselect') return []
  const most = type === 'multiselect' ? options.length : answerLimits[type]
  const faults: Fault[] = []
  for (const [key, limit] of [
    ['min', min],
    ['max', max],
  ] as const) {
    if (limit !== undefined && (!Number.isInteger(limit) || limit < 0)) {
      faults.push(at('bad_limit', key, `${limit} counts nothing. Use a whole number from 0 up.`))
    }
  }
  if (min !== undefined && min > most) {
    faults.push(at('bad_limit', 'min', `no answer can reach ${min}; the most possible is ${most}. Lower it.`))
  }
  if (max === 0) faults.push(at('bad_limit', 'max', 'a maximum of 0 allows no answer. Raise or remove it.'))
  return faults
}

function patternAndDefaultFaults(field: FormField, at: At): Fault[] {
  if (field.pattern && (field.type === 'text' || field.type === 'textarea')) {
    const compiled = compilePattern(field.pattern)
    if (!compiled.ok) {
      const text = `the pattern cannot be used: ${compiled.problem}. Use RE2 syntax (no look-around, no back-references).`
      return [at('bad_pattern', 'pattern', text)]
    }
  }
  // Without options every default is wrong, and the missing options are the fault to show.
  const choosesFromNothing =
    (field.type === 'select' || field.type === 'multiselect') && !field.options?.length
  if (isEmptyAnswer(field.default) || choosesFromNothing) return []
  const tokens = typeof field.default === 'string' ? (field.default.match(/\{\{\s*\w+\s*\}\}/g) ?? []) : []
  const offered = profileTokens(field.type, field.collection)
  if (tokens.length > 0 && offered.length > 0) {
    const unknown = tokens.find((token) => !offered.includes(token.replaceAll(/\s/g, '')))
    const text = `the profile has no ${unknown ?? ''}. Use one of: ${offered.join(', ')}.`
    return unknown === undefined ? [] : [at('bad_default', 'default', text)]
  }
  const issue = answerSchema(field).safeParse(field.default).error?.issues[0]
  return issue
    ? [
        at(
          'bad_default',
          'default',
          `the default is not a valid answer (${issue.message}). Change or clear it.`,
        ),
      ]
    : []
}

function collectionFaults({ type, collection }: FormField, known: Set<string>, at: At): Fault[] {
  if (type !== 'relationship' || collection === undefined || known.has(collection)) return []
  const text = `"${collection}" cannot be chosen from. Use one of: ${[...known].join(', ')}.`
  return [at('unknown_collection', 'collection', text)]
}
