import type { Access } from 'payload'
import { actorOf } from './actorOf'
import { may } from './may'

/** All for administrators and auditors; everyone reads their own. */
export const readsElevations: Access = async ({ req }) => {
  const actor = await actorOf(req)
  if (!actor) return false
  if ((await may(req, 'system', 'read')) || (await may(req, 'audit', 'read'))) return true
  return { employee: { equals: actor.id } }
}
