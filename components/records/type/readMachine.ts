import { z } from 'zod'

const stateSchema = z.looseObject({
  key: z.string(),
  label: z.string().catch(''),
  kind: z.enum(['open', 'done']).catch('open'),
})

const transitionSchema = z.looseObject({
  from: z.string(),
  to: z.string(),
  label: z.string().catch(''),
  permission: z.string().nullish().catch(undefined),
  requires: z.array(z.string()).nullish().catch(undefined),
})

export type DraftState = z.infer<typeof stateSchema>
/** `workflow` is read by the builder alone: a draft of it may be unsound. */
export type DraftTransition = z.infer<typeof transitionSchema> & { workflow?: unknown }

/** The states of a type that is being written; what is no state at all is left out. */
export function readStates(value: unknown): DraftState[] {
  return read(stateSchema, value)
}

/** Its transitions, the same. */
export function readTransitions(value: unknown): DraftTransition[] {
  return read(transitionSchema, value)
}

function read<Row>(schema: z.ZodType<Row>, value: unknown): Row[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((entry) => {
    const row = schema.safeParse(entry)
    return row.success ? [row.data] : []
  })
}
