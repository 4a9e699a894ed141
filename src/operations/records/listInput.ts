import { z } from 'zod'
import { filtersShape } from '@/src/domain/records/filterShape'
import { PRIORITIES } from '@/src/domain/shared/priorities'

const person = z.union([z.literal('me'), z.literal('none'), z.uuid().toLowerCase()], {
  error: 'must be me, none or the id of an employee',
})
const list = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
const yes = z.enum(['true', 'false']).transform((word) => word === 'true')

/** What narrows lists, boards and exports down; all of it as texts of an address. */
export const filterInput = z.object({
  type: z.string().max(200).optional(),
  q: z.string().trim().max(200).optional(),
  state: z.string().max(2000).transform(list).optional(),
  kind: z.enum(['open', 'done'], { error: 'must be open or done' }).optional(),
  owner: person.optional(),
  assignee: person.optional(),
  parent: z.uuid().toLowerCase().optional(),
  priority: z.enum(PRIORITIES, { error: `must be one of ${PRIORITIES.join(', ')}` }).optional(),
  tag: z.string().trim().toLowerCase().max(40).optional(),
  filters: z
    .string()
    .max(20_000)
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown
      } catch {
        context.addIssue({ code: 'custom', message: 'must be JSON: [{ "field", "op", "value" }]' })
        return z.NEVER
      }
    })
    .pipe(filtersShape)
    .optional(),
  trash: yes.default(false),
})

export type ListFilter = z.infer<typeof filterInput>

export const listInput = filterInput.extend({
  sort: z.string().max(80).default('-updatedAt'),
  columns: z.string().max(4000).transform(list).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(25),
  after: z.string().max(2000).optional(),
})
