import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { parseInput } from '@/src/operations/shared/parseInput'
import { handOnStep } from './handOnStep'
import type { RequestDoc } from './requestDoc'

const schema = z.strictObject({
  step: z.string({ error: 'name the step by id or node id' }).max(200),
  to: z.uuid({ error: 'must be the id of an employee' }).toLowerCase(),
  reason: z.string().max(5000).optional(),
})

/** Hands an open step to somebody else: the caller's own place when they are asked, an added place otherwise. */
export function reassignRequest(
  req: PayloadRequest,
  id: string,
  input: unknown,
): Promise<{ doc: RequestDoc }> {
  return handOnStep(req, id, 'reassign', () => parseInput(schema, input))
}
