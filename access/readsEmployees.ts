import type { Access } from 'payload'
import { actorOf } from './actorOf'
import { may } from './may'

/** All employees for `system.read`; everyone reads their own row. */
export const readsEmployees: Access = async ({ req }) => {
  const actor = await actorOf(req)
  if (!actor) return false
  return (await may(req, 'system', 'read')) || { id: { equals: actor.id } }
}
