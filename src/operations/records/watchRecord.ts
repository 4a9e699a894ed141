import type { PayloadRequest } from 'payload'
import { watch } from '@/src/operations/shared/watch'
import { recordCommand } from './recordCommand'
import { watchedRecords } from './watchedRecords'

/**
 * Follows a record or stops: who follows hears of comments, approvals and new states, as long as they may see it.
 * Whoever may see it may follow. Input: `{ watching }`.
 */
export function watchRecord(req: PayloadRequest, id: string, input: unknown): Promise<{ watching: boolean }> {
  return recordCommand(req, 'watch', id, ({ actor }) => watch(req, watchedRecords, id, actor, input))
}
