import type { PayloadRequest } from 'payload'
import type { Actor } from './Actor'
import { personOf } from './personOf'
import { resolveRights } from './resolveRights'

const actors = new WeakMap<object, Promise<Actor | null>>()

async function load(req: PayloadRequest): Promise<Actor | null> {
  const person = personOf(req)
  return person && { ...person, ...(await resolveRights(req, person.id, Date.now())) }
}

/**
 * The person behind a request, or null. Memoised on the user object, which is one per request even
 * where Payload makes several request objects of it. Decisions that write ask `freshActorOf`.
 */
export function actorOf(req: PayloadRequest): Promise<Actor | null> {
  if (!req.user) return Promise.resolve(null)
  const known = actors.get(req.user)
  if (known) return known
  const loading = load(req)
  actors.set(req.user, loading)
  loading.catch(() => actors.delete(req.user!))
  return loading
}
