import type { PayloadRequest } from 'payload'
import type { Actor } from './Actor'
import { personOf } from './personOf'
import { resolveRights } from './resolveRights'

/** The actor as of this transaction: the epoch is read again inside it, for decisions that write. */
export async function freshActorOf(req: PayloadRequest): Promise<Actor | null> {
  const person = personOf(req)
  return person && { ...person, ...(await resolveRights(req, person.id, Date.now())) }
}
