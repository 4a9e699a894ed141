import type { PayloadRequest } from 'payload'
import { OperationError } from '@/src/platform/OperationError'
import { withTransaction } from '@/src/platform/withTransaction'
import { recordDenial } from './recordDenial'

export type CommandName = { action: string; entityType: string; entityId?: string }

/**
 * Runs the work of one command in one transaction. A refusal rolls everything back and is then recorded as denied in
 * a transaction of its own. `work` is told whether the transaction is that of this command alone.
 */
export async function runFramed<Result>(
  req: PayloadRequest,
  about: CommandName,
  work: (own: boolean) => Promise<Result>,
): Promise<Result> {
  try {
    return await withTransaction(req, work)
  } catch (error) {
    if (error instanceof OperationError && (error.status === 403 || error.status === 409))
      await recordDenial(req, about, error)
    throw error
  }
}
