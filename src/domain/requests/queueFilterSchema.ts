import { z } from 'zod'
import { isStorableText } from '../forms/isStorableText'

const QUEUE_WHYS = ['role', 'person', 'delegation', 'fallback'] as const
const QUEUE_PRIORITIES = ['urgent', 'high', 'medium', 'low'] as const
/** Whole days that something has waited at least. */
const QUEUE_AGES = ['1', '3', '7', '14'] as const
const QUEUE_SORTS = ['due', 'oldest', 'newest', 'priority', 'requester', 'form'] as const

const SLUG = /^[a-z][a-z0-9-]*$/
const MOST = 20

/** Several values with commas between them, as they stand in an address. */
function listOf<Item extends z.ZodType<string, string>>(item: Item) {
  return z
    .string()
    .transform((text) => [...new Set(text.split(',').filter(Boolean))])
    .pipe(z.array(item).max(MOST, { error: `at most ${MOST} values` }))
}

const slugs = listOf(z.string().regex(SLUG, { error: 'is no slug' }).max(120))
const oneOf = <Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` })

/** What narrows the queue and how it is sorted, one text each as in the address of the page. */
export const queueFilterSchema = z.object({
  form: slugs.optional(),
  category: slugs.optional(),
  requester: listOf(z.uuid({ error: 'is no id' }).toLowerCase()).optional(),
  why: listOf(oneOf(QUEUE_WHYS)).optional(),
  priority: listOf(oneOf(QUEUE_PRIORITIES)).optional(),
  overdue: oneOf(['true']).optional(),
  age: oneOf(QUEUE_AGES).optional(),
  q: z
    .string()
    .trim()
    .max(100, { error: 'at most 100 characters' })
    .refine(isStorableText, { error: 'contains characters that cannot be searched for' })
    .optional(),
  sort: oneOf(QUEUE_SORTS).optional(),
})

export type QueueFilter = z.output<typeof queueFilterSchema>
