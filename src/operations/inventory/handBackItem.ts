import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { parseInput } from '@/src/operations/shared/parseInput'
import type { ItemView } from './ItemView'
import { ownItemCommand } from './ownItemCommand'

const schema = z
  .strictObject({
    reason: z.string().trim().max(2000).optional(),
    problem: z.boolean().optional(),
    withdraw: z.boolean().optional(),
  })
  .refine(({ problem, withdraw, reason }) => withdraw || !problem || reason, {
    path: ['reason'],
    message: 'say what is wrong with it.',
  })

/**
 * The person who has an item announces that it comes back, or that it is broken (`problem`, with a reason); with
 * `withdraw` they keep it. The return itself is confirmed by whoever looks after the type, by the transition to
 * under review. Input: `{ reason?, problem?, withdraw? }`.
 */
export function handBackItem(req: PayloadRequest, id: string, input: unknown): Promise<{ doc: ItemView }> {
  return ownItemCommand(req, 'hand-back', id, (at) => {
    const { reason, problem = false, withdraw } = parseInput(schema, input)
    return withdraw ? { step: 'withdraw' } : { step: 'announce', at, reason: reason || null, problem }
  })
}
