import type { PayloadRequest } from 'payload'
import { can } from '@/src/domain/permissions/can'
import { OperationError } from '@/src/platform/OperationError'
import { lastingActorOf } from './lastingActorOf'

/**
 * The gate of a collection of rights asks for `system.*`; whoever has that only by break-glass is refused here. What
 * they write beyond the gate is judged by their lasting rights too.
 */
export async function refuseElevated(
  req: PayloadRequest,
  action: 'create' | 'update' | 'delete',
): Promise<void> {
  const actor = await lastingActorOf(req)
  if (!actor?.elevated || can(actor.rights, actor.tree, 'system', action)) return
  throw new OperationError(403, [
    {
      code: 'elevated',
      message:
        'Rights are not written by virtue of a role that was taken in an emergency: what you change would outlive it. Ask an administrator.',
      data: { permission: `system.${action}` },
    },
  ])
}
