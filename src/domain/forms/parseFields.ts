import { z } from 'zod'
import type { Fault } from '../shared/Fault'
import { formFieldSchema, type FormField } from './formFieldSchema'

export type ParsedFields = { ok: true; fields: FormField[] } | { ok: false; faults: Fault[] }

const fieldsSchema = z.array(formFieldSchema, { error: 'must be a list' }).max(200)

/**
 * Reads the stored or sent `fields` of a form into their one shape, with the defaults of visibility filled
 * in. Keys that are null count as absent and row `id`s are dropped: Payload adds both. Faults carry
 * `fields.<index>.<key>`.
 */
export function parseFields(raw: unknown): ParsedFields {
  const parsed = fieldsSchema.safeParse(withoutRowKeys(raw ?? []))
  if (parsed.success) return { ok: true, fields: parsed.data }
  return {
    ok: false,
    faults: parsed.error.issues.map((issue) => ({
      code: 'invalid',
      path: ['fields', ...issue.path.map(String)].join('.'),
      message: `${whereabouts(raw, issue.path)}: ${sentence(issue)}`,
    })),
  }
}

function withoutRowKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRowKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => inner !== null && key !== 'id')
      .map(([key, inner]) => [key, withoutRowKeys(inner)]),
  )
}

/** `Field 3 "reason", label`: the place in words, for those who do not read paths. */
function whereabouts(raw: unknown, path: readonly PropertyKey[]): string {
  const [index, ...rest] = path
  if (typeof index !== 'number') return 'Fields'
  const field: unknown = Array.isArray(raw) ? raw[index] : undefined
  const name: unknown =
    typeof field === 'object' && field !== null && 'name' in field ? field.name : undefined
  const quoted = typeof name === 'string' && name !== '' ? ` "${name.slice(0, 60)}"` : ''
  return [`Field ${index + 1}${quoted}`, ...rest.map(String)].join(', ')
}

function sentence(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `remove the unknown ${issue.keys.join(', ')}.`
  return issue.message.endsWith('.') ? issue.message : `${issue.message}.`
}
