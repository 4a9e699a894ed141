import type { z } from 'zod'
import type { Fault } from '../shared/Fault'
import { answerSchema } from './answerSchema'
import type { FormField } from './formFieldSchema'
import { isEmptyAnswer } from './isEmptyAnswer'
import { ownValue } from './ownValue'
import { visibleFields } from './visibleFields'

export type CheckedAnswers = { ok: true; data: Record<string, unknown> } | { ok: false; faults: Fault[] }

/** More unknown keys than this say nothing new and would only make the answer long. */
const MAX_UNKNOWN = 20

/**
 * Checks what was sent for a form; the browser and the server call this same function. `data` of the result
 * holds the visible, non-empty answers alone: hidden ones are dropped whatever they were, empty optional
 * ones left out. `allowMissing` skips the required rule, for drafts. Never throws; faults carry `data.<name>`.
 */
export function checkAnswers(
  fields: readonly FormField[],
  data: unknown,
  { allowMissing = false }: { allowMissing?: boolean } = {},
): CheckedAnswers {
  if (!isRecord(data)) {
    return {
      ok: false,
      faults: [{ code: 'type', path: 'data', message: 'The answers must be an object of names and values.' }],
    }
  }
  const faults = unknownFields(fields, data)
  const visible = visibleFields(fields, data)
  const kept: [string, unknown][] = []
  for (const field of fields) {
    if (!visible.has(field.name)) continue
    const value = ownValue(data, field.name)
    const fault = answerFault(field, value, allowMissing)
    if (fault) faults.push({ ...fault, path: `data.${field.name}` })
    else if (!isEmptyAnswer(value)) kept.push([field.name, value])
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, data: Object.fromEntries(kept) }
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

function unknownFields(fields: readonly FormField[], data: Record<string, unknown>): Fault[] {
  const known = new Set(fields.map((field) => field.name))
  return Object.keys(data)
    .filter((key) => !known.has(key))
    .slice(0, MAX_UNKNOWN)
    .map((key) => key.slice(0, 60))
    .map((key) => ({
      code: 'unknown_field',
      path: `data.${key}`,
      message: `This form has no field "${key}". Leave it out.`,
    }))
}

const schemas = new WeakMap<FormField, z.ZodType>()

/** The schema of a field is made once: an import asks it a hundred thousand times. */
function schemaOf(field: FormField): z.ZodType {
  const known = schemas.get(field)
  if (known) return known
  const made = answerSchema(field)
  schemas.set(field, made)
  return made
}

function answerFault(
  field: FormField,
  value: unknown,
  allowMissing: boolean,
): { code: string; message: string } | undefined {
  if (field.required && !allowMissing && isUnanswered(field, value)) {
    const remedy = field.type === 'checkbox' ? 'Tick it to go on.' : 'Fill it in.'
    return { code: 'required', message: `${field.label}: this is required. ${remedy}` }
  }
  if (isEmptyAnswer(value)) return undefined
  const issue = schemaOf(field).safeParse(value).error?.issues[0]
  if (!issue) return undefined
  const code: unknown = issue.code === 'custom' ? issue.params?.code : undefined
  return { code: typeof code === 'string' ? code : 'type', message: issue.message }
}

/** Only spaces are no answer to a required question, and a required box is a consent: it must be ticked. */
function isUnanswered(field: FormField, value: unknown): boolean {
  if (field.type === 'checkbox') return isEmptyAnswer(value) || value === false
  return isEmptyAnswer(value) || (typeof value === 'string' && value.trim() === '')
}
