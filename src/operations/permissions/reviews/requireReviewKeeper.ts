import type { PayloadRequest } from 'payload'
import { can } from '@/src/domain/permissions/can'
import { lastingActorOf, type LastingActor } from '@/src/operations/permissions/elevations/lastingActorOf'
import { denied } from '@/src/operations/shared/denied'
import { OperationError } from '@/src/platform/OperationError'

/** Whoever starts and closes campaigns: `system.update`, held otherwise than by break-glass. */
export async function requireReviewKeeper(req: PayloadRequest): Promise<LastingActor> {
  const actor = await lastingActorOf(req)
  if (!actor) throw new OperationError(401, [{ code: 'unauthenticated', message: 'Sign in first.' }])
  if (!can(actor.rights, actor.tree, 'system', 'update'))
    throw await denied(req, 'system', 'update', 'You may not run campaigns of access reviews.')
  return actor
}
