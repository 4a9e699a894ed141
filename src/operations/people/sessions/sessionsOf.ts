import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import { denied } from '@/src/operations/shared/denied'
import { requireEmployee } from './requireEmployee'
import { readSessions } from './readSessions'
import type { SessionEntry } from '@/src/domain/people/SessionEntry'

/** Where somebody else is signed in, for those who may end it: addresses and browsers are not for everyone who sees the person. */
export async function sessionsOf(
  req: PayloadRequest,
  actor: Actor,
  employee: string,
): Promise<{ docs: SessionEntry[] }> {
  await requireEmployee(req, actor, employee)
  if (employee !== actor.id && !can(actor.rights, actor.tree, 'system', 'update'))
    throw await denied(req, 'system', 'update', 'You may not see where this person is signed in.')
  return { docs: await readSessions(req, employee) }
}
