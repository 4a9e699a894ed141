import { actorOf } from './actorOf'
import { may } from './may'
import { needing } from './needing'

/** One's own delegations; everyone's for `system.update`. */
export const writesDelegations = needing({ resource: 'system', action: 'update' }, async ({ req }) => {
  const actor = await actorOf(req)
  if (!actor) return false
  return (await may(req, 'system', 'update')) || { from: { equals: actor.id } }
})
