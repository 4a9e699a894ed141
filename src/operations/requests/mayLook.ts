import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'

const LOOKING = ['read', 'approve', 'fulfill', 'manage', 'admin'] as const

/** Whether somebody may see a request: their own, one they are or were asked in, one of a form they hold a right on. */
export function mayLook(
  actor: Actor,
  request: { requester: string; requestedFor: string; involved: boolean; resource: string },
): boolean {
  const own = request.requester === actor.id || request.requestedFor === actor.id || request.involved
  return own || LOOKING.some((action) => can(actor.rights, actor.tree, request.resource, action))
}
