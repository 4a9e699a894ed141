import type { PayloadRequest } from 'payload'
import { reviewDecisionSchema } from '@/src/domain/permissions/reviewSchemas'
import { parseInput } from '@/src/operations/shared/parseInput'
import { OperationError, type ErrorItem } from '@/src/platform/OperationError'
import { decideReviewItem } from './decideReviewItem'

type Result = { id: string; ok: boolean; status: number; decision?: string; error?: ErrorItem }

/** The same decision on several rights, each in a transaction of its own. Input: `{ ids, decision, reason? }`. */
export async function decideReviewItems(req: PayloadRequest, input: unknown): Promise<{ results: Result[] }> {
  if (!req.user) throw new OperationError(401, [{ code: 'unauthenticated', message: 'Sign in first.' }])
  const { ids, decision, reason } = parseInput(reviewDecisionSchema, input)
  const results: Result[] = []
  for (const id of new Set(ids)) {
    try {
      const done = await decideReviewItem(req, id, { decision, ...(reason ? { reason } : {}) })
      results.push({ id, ok: true, status: 200, decision: done.decision })
    } catch (error) {
      if (!(error instanceof OperationError)) throw error
      const [item] = error.items
      results.push({ id, ok: false, status: error.status, ...(item ? { error: item } : {}) })
    }
  }
  return { results }
}
