import type { PayloadRequest } from 'payload'
import { runOperation } from '@/src/operations/shared/runOperation'
import { watch } from '@/src/operations/shared/watch'
import { seeRequest } from './seeRequest'
import { watchedRequests } from './watchedRequests'

/**
 * Follows a request or stops: who follows hears of comments and of its end, as long as they may see it. Whoever may
 * see it may follow. Input: `{ watching }`.
 */
export function watchRequest(
  req: PayloadRequest,
  id: string,
  input: unknown,
): Promise<{ watching: boolean }> {
  const about = { action: 'itsm-requests.watch', entityType: 'itsm-requests', entityId: id }
  return runOperation(req, about, async ({ actor }) => {
    await seeRequest(req, actor, id)
    return watch(req, watchedRequests, id, actor, input)
  })
}
