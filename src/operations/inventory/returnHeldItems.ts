import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Actor } from '@/access/Actor'
import { parseInput } from '@/src/operations/shared/parseInput'
import { OperationError, type ErrorItem } from '@/src/platform/OperationError'
import { heldItems } from './heldItems'
import { transitionItem } from './transitionItem'

const schema = z.strictObject({
  employee: z.uuid({ error: 'must be the id of an employee' }).toLowerCase(),
  reason: z.string().max(5000).optional(),
})

type Result = { id: string; identifier: string; ok: boolean; status: number; error?: ErrorItem }

/** Everything a person has comes back for review: each item through the command itself, in a transaction of its own. */
export async function returnHeldItems(
  req: PayloadRequest,
  actor: Actor,
  input: unknown,
): Promise<{ results: Result[] }> {
  const { employee, reason } = parseInput(schema, input)
  const { docs } = await heldItems(req, actor, employee)
  const results: Result[] = []
  for (const { id, identifier } of docs) {
    try {
      await transitionItem(req, id, { to: 'under_review', ...(reason ? { reason } : {}) })
      results.push({ id, identifier, ok: true, status: 200 })
    } catch (error) {
      if (!(error instanceof OperationError)) throw error
      results.push({
        id,
        identifier,
        ok: false,
        status: error.status,
        ...(error.items[0] ? { error: error.items[0] } : {}),
      })
    }
  }
  return { results }
}
