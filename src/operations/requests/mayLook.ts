import type { Actor } from '@/access/Actor'
import { seesAll } from './seesAll'

/** Whether somebody may see a request: their own, one they are or were asked in, one of a form they hold a right on. */
export function mayLook(
  actor: Actor,
  request: { requester: string; requestedFor: string; involved: boolean; resource: string },
): boolean {
  const own = request.requester === actor.id || request.requestedFor === actor.id || request.involved
  return own || seesAll(actor, request.resource)
}
