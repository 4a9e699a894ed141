import type { PayloadRequest } from 'payload'
import { ACTIONS } from '@/src/domain/permissions/actions'
import { holdsAny } from '@/src/domain/permissions/holdsAny'
import { actorOf } from './actorOf'

const ADMIN_ACTIONS = ACTIONS.filter((action) => !['approve', 'fulfill', 'delegate'].includes(action))

/** `/admin` is for those who may configure or keep something; pure deciders work in the portal. */
export async function entersAdmin({ req }: { req: PayloadRequest }): Promise<boolean> {
  const actor = await actorOf(req)
  return actor !== null && holdsAny(actor.rights, ADMIN_ACTIONS)
}
