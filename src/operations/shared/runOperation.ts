import type { PayloadRequest } from 'payload'
import { freshActorOf } from '@/access/freshActorOf'
import type { Actor } from '@/access/Actor'
import { OperationError } from '@/src/platform/OperationError'
import { withTransaction } from '@/src/platform/withTransaction'
import { recordDenial } from './recordDenial'

export type OperationContext = { req: PayloadRequest; actor: Actor; now: number }

/**
 * Runs one command: who acts (401 when nobody), the time, one transaction. A refusal rolls
 * everything back and is then recorded as denied in a transaction of its own.
 */
export async function runOperation<Result>(
  req: PayloadRequest,
  about: { action: string; entityType: string; entityId?: string },
  work: (context: OperationContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await withTransaction(req, async () => {
      const actor = await freshActorOf(req)
      if (!actor) throw new OperationError(401, [{ code: 'unauthenticated', message: 'Sign in first.' }])
      return work({ req, actor, now: Date.now() })
    })
  } catch (error) {
    if (error instanceof OperationError && (error.status === 403 || error.status === 409))
      await recordDenial(req, about, error)
    throw error
  }
}
