import { z } from 'zod'
import type { ItemComment } from '@/src/domain/inventory/ItemComment'
import { ITEM_STATUSES } from '@/src/domain/inventory/itemStatuses'
import { positionSchema } from '@/src/domain/inventory/positionSchema'

const person = z.object({ id: z.string(), name: z.string() })
const comment: z.ZodType<ItemComment> = z.object({
  id: z.string(),
  position: positionSchema,
  text: z.string(),
  status: z.enum(['open', 'resolved']),
  blueprint: z.string().nullable(),
  createdBy: person,
  createdAt: z.string(),
  resolvedBy: person.nullable(),
  resolvedAt: z.string().nullable(),
})
const schema = z.object({
  at: z.string(),
  state: z
    .object({
      status: z.enum(ITEM_STATUSES),
      assignedTo: person.nullable(),
      assignedRequest: z.object({ id: z.string(), number: z.string() }).nullable(),
      comments: z.array(comment),
    })
    .nullable(),
})

export type PastState = z.infer<typeof schema>

/** How an asset was at a time, from the answer of its history; null when the answer is something else. */
export function readPastState(body: unknown): PastState | null {
  return schema.safeParse(body).data ?? null
}
