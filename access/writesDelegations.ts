import type { Access } from 'payload'
import { actorOf } from './actorOf'
import { may } from './may'

/** One's own delegations; everyone's for `system.update`. */
export const writesDelegations: Access = async ({ req }) => {
  const actor = await actorOf(req)
  if (!actor) return false
  return (await may(req, 'system', 'update')) || { from: { equals: actor.id } }
}
