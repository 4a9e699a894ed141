import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import type { Action } from '@/src/domain/permissions/actions'
import { denied } from '@/src/operations/shared/denied'

/** Refuses whoever lacks the right on the audit trail: 403 with the right and who can give it. */
export async function requireAuditor(
  req: PayloadRequest,
  actor: Actor,
  action: Action,
  message: string,
): Promise<void> {
  if (!can(actor.rights, actor.tree, 'audit', action)) throw await denied(req, 'audit', action, message)
}
