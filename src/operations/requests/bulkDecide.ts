import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { OperationError, type ErrorItem } from '@/src/platform/OperationError'
import { parseInput } from '@/src/operations/shared/parseInput'
import { decideRequest } from './decideRequest'

const schema = z.strictObject({
  ids: z
    .array(z.uuid().toLowerCase())
    .min(1, { error: 'choose at least one' })
    .max(100, { error: 'at most 100 at a time' }),
  action: z.enum(['approved', 'rejected', 'returned'], { error: 'must be approved, rejected or returned' }),
  comments: z.string().max(5000).optional(),
})

type Result = { id: string; ok: boolean; status: number; error?: ErrorItem }

/** The same decision on several requests, each through the same door and in a transaction of its own. */
export async function bulkDecide(req: PayloadRequest, input: unknown): Promise<{ results: Result[] }> {
  if (!req.user) throw new OperationError(401, [{ code: 'unauthenticated', message: 'Sign in first.' }])
  const { ids, action, comments } = parseInput(schema, input)
  const results: Result[] = []
  for (const id of new Set(ids)) {
    try {
      await decideRequest(req, id, { action, ...(comments ? { comments } : {}) })
      results.push({ id, ok: true, status: 200 })
    } catch (error) {
      if (!(error instanceof OperationError)) throw error
      results.push({
        id,
        ok: false,
        status: error.status,
        ...(error.items[0] ? { error: error.items[0] } : {}),
      })
    }
  }
  return { results }
}
