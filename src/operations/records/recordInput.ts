import { z } from 'zod'
import { isStorableText } from '@/src/domain/forms/isStorableText'
import { PRIORITIES } from '@/src/domain/shared/priorities'

const id = (what: string) =>
  z
    .uuid({ error: `must be the id of ${what}` })
    .toLowerCase()
    .nullable()
const storable = { error: 'contains characters that cannot be stored' }

/** What somebody may say of a record, new or old. Texts are trimmed, tags lower-cased and each there once. */
export const recordInput = z.strictObject({
  title: z
    .string({ error: 'write a title' })
    .trim()
    .min(1, { error: 'write a title' })
    .max(200, { error: 'may have at most 200 characters' })
    .refine(isStorableText, storable),
  data: z.record(z.string(), z.unknown(), { error: 'must be an object of values by field name' }),
  owner: z.uuid({ error: 'must be the id of an employee' }).toLowerCase(),
  assignee: id('an employee'),
  parent: id('a record'),
  priority: z.enum(PRIORITIES, { error: `must be one of ${PRIORITIES.join(', ')}` }).nullable(),
  dueAt: z.iso
    .datetime({ offset: true, error: 'must be an instant such as 2026-05-01T09:00:00Z' })
    .or(z.iso.date().transform((day) => `${day}T00:00:00.000Z`))
    .transform((at) => new Date(at).toISOString())
    .nullable(),
  tags: z
    .array(z.string().trim().toLowerCase().min(1).max(40).refine(isStorableText, storable))
    .max(20, { error: 'may be 20 at most' })
    .transform((tags) => [...new Set(tags)]),
})

export const changeInput = recordInput.partial()

export type RecordChange = z.infer<typeof changeInput>
