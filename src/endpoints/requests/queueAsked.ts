import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { queueFilterSchema, type QueueFilter } from '@/src/domain/requests/queueFilterSchema'
import { queryOf } from '@/src/endpoints/shared/queryOf'
import { parseInput } from '@/src/operations/shared/parseInput'

const schema = queueFilterSchema.extend({
  type: z
    .enum(['approval', 'fulfillment'], { error: 'must be approval or fulfillment' })
    .nullable()
    .default(null),
})

/** The filter in an address of the API; a value that is not known is 400, because a list that ignores it would mislead. */
export function queueAsked(req: PayloadRequest): {
  type: 'approval' | 'fulfillment' | null
  filter: QueueFilter
} {
  const { type, ...filter } = parseInput(schema, queryOf(req))
  return { type, filter }
}
