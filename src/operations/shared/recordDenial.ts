import type { PayloadRequest } from 'payload'
import type { OperationError } from '@/src/platform/OperationError'
import { withTransaction } from '@/src/platform/withTransaction'
import { recordEvent } from './recordEvent'

/** Who tried what, and why it was refused; after the rollback, because the refused work left nothing to join. */
export async function recordDenial(
  req: PayloadRequest,
  about: { action: string; entityType: string; entityId?: string },
  error: OperationError,
): Promise<void> {
  const item = error.items[0]
  await withTransaction(req, () =>
    recordEvent(req, {
      ...about,
      action: `${about.action}.denied`,
      reason: item ? `${item.code}: ${item.message}` : undefined,
    }),
  )
}
