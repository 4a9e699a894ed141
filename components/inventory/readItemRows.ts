import { z } from 'zod'
import { ITEM_STATUSES } from '@/src/domain/inventory/itemStatuses'

const schema = z.object({
  docs: z.array(
    z.object({
      id: z.string(),
      identifier: z.string(),
      type: z.object({ name: z.string() }),
      status: z.enum(ITEM_STATUSES),
      assignedTo: z.object({ name: z.string() }).nullable().optional(),
    }),
  ),
})

export type ItemRow = z.infer<typeof schema>['docs'][number]

/** Assets from the answer of a search; null when the answer is something else. */
export function readItemRows(body: unknown): ItemRow[] | null {
  return schema.safeParse(body).data?.docs ?? null
}
