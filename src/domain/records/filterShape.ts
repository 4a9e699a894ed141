import { z } from 'zod'

const FILTER_OPERATORS = [
  'equals',
  'notEquals',
  'in',
  'contains',
  'greaterThan',
  'lessThan',
  'isEmpty',
  'notEmpty',
] as const

const value = z.union([z.string().max(2000), z.number(), z.boolean()])

/** One condition on a custom field of a list. `isEmpty` and `notEmpty` take no value, `in` takes several. */
export const filterShape = z.strictObject({
  field: z
    .string()
    .max(70)
    .transform((name) => name.replace(/^data\./, '')),
  op: z.enum(FILTER_OPERATORS, { error: `must be one of ${FILTER_OPERATORS.join(', ')}` }),
  value: z.union([value, z.array(value).max(100)]).optional(),
})

export const filtersShape = z.array(filterShape).max(20, { error: 'may be 20 at most' })

export type RecordFilter = z.infer<typeof filterShape>
