import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actorOf'
import type { Actor } from '@/access/Actor'
import { OperationError } from '@/src/platform/OperationError'

/** The person behind a reading endpoint, else 401. */
export async function requireActor(req: PayloadRequest): Promise<Actor> {
  const actor = await actorOf(req)
  if (!actor) throw new OperationError(401, [{ code: 'unauthenticated', message: 'Sign in first.' }])
  return actor
}
