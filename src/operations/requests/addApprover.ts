import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { parseInput } from '@/src/operations/shared/parseInput'
import { handOnStep } from './handOnStep'
import type { RequestDoc } from './requestDoc'

const schema = z.strictObject({
  step: z.string({ error: 'name the step by id or node id' }).max(200),
  who: z.uuid({ error: 'must be the id of an employee' }).toLowerCase(),
  reason: z.string().max(5000).optional(),
})

/** Asks one more person in an open step, beside those who are asked: for holders of `delegate` on the form. */
export function addApprover(req: PayloadRequest, id: string, input: unknown): Promise<{ doc: RequestDoc }> {
  return handOnStep(req, id, 'add-approver', () => {
    const { who, ...rest } = parseInput(schema, input)
    return { ...rest, to: who }
  })
}
