import type { z } from 'zod'
import { parseFields } from '../forms/parseFields'
import type { Fault } from '../shared/Fault'
import { parseDefinition } from '../workflow/parseDefinition'
import { filterableFields } from './filterableFields'
import type { RecordTransition, RecordType } from './RecordType'
import { fieldRightsShape, filterableShape, statesShape, transitionsShape } from './typeShape'

/** A type as stored or sent; whatever is missing counts as empty. */
export type TypeDraft = {
  prefix?: unknown
  fields?: unknown
  fieldRights?: unknown
  filterable?: unknown
  states?: unknown
  transitions?: unknown
}

/** Reads a type into its one shape, or says every fault of its shape. Whether it makes sense: `typeFaults`. */
export function readType(draft: TypeDraft): { type: RecordType } | { faults: Fault[] } {
  const faults: Fault[] = []
  const fields = parseFields(draft.fields ?? [])
  if (!fields.ok) faults.push(...fields.faults)
  const states = shaped(statesShape, draft.states ?? [], 'states')
  const raw = shaped(transitionsShape, draft.transitions ?? [], 'transitions')
  const fieldRights = shaped(fieldRightsShape, draft.fieldRights ?? {}, 'fieldRights')
  const filterable =
    draft.filterable === undefined || draft.filterable === null
      ? null
      : shaped(filterableShape, draft.filterable, 'filterable')
  const transitions = (raw ?? []).map(({ workflow, ...rest }, index): RecordTransition => {
    const plain = withoutEmpty(rest)
    if (workflow === undefined || workflow === null) return plain
    const parsed = parseDefinition(workflow)
    if ('definition' in parsed) return { ...plain, workflow: parsed.definition }
    faults.push(
      ...parsed.faults.map((fault) => ({ ...fault, path: `transitions.${index}.workflow.${fault.path}` })),
    )
    return plain
  })
  if (faults.length > 0 || !fields.ok || !states || !fieldRights) return { faults }
  return {
    type: {
      fields: fields.fields,
      fieldRights,
      filterable: filterable ?? filterableFields(fields.fields),
      states,
      transitions,
    },
  }

  function shaped<Schema extends z.ZodType>(
    schema: Schema,
    value: unknown,
    at: string,
  ): z.output<Schema> | null {
    const parsed = schema.safeParse(withoutNulls(value))
    if (parsed.success) return parsed.data
    faults.push(
      ...parsed.error.issues.map((issue) => {
        const unknown = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : ''
        const path = [at, ...issue.path.map(String)].join('.')
        return {
          code: 'invalid',
          path,
          message: unknown ? `${path}: remove the unknown ${unknown}.` : `${path}: ${issue.message}.`,
        }
      }),
    )
    return null
  }
}

function withoutEmpty({ permission, requires, ...rest }: RecordTransition): RecordTransition {
  return {
    ...rest,
    ...(permission ? { permission } : {}),
    ...(requires && requires.length > 0 ? { requires } : {}),
  }
}

/** Editors send null for what was left open. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([name, inner]) => [name, name === 'workflow' ? inner : withoutNulls(inner)]),
  )
}
