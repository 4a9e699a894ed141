import type { PayloadRequest } from 'payload'
import type { Actor } from './Actor'
import { actorOf } from './actorOf'
import { resolveRights } from './resolveRights'

/** The actor as of this transaction: the epoch is read again inside it, for decisions that write. */
export async function freshActorOf(req: PayloadRequest): Promise<Actor | null> {
  const actor = await actorOf(req)
  if (!actor) return null
  return { ...actor, ...(await resolveRights(req, actor.id, Date.now())) }
}
