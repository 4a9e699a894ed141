import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { readSessions } from './readSessions'
import type { SessionEntry } from '@/src/domain/people/SessionEntry'

/** Where the reader is signed in. */
export async function ownSessions(req: PayloadRequest, actor: Actor): Promise<{ docs: SessionEntry[] }> {
  return { docs: await readSessions(req, actor.id) }
}
