import { actorOf } from './actorOf'
import { may } from './may'
import { needing } from './needing'

/** All employees for `system.read`; everyone reads their own row. */
export const readsEmployees = needing({ resource: 'system', action: 'read' }, async ({ req }) => {
  const actor = await actorOf(req)
  if (!actor) return false
  return (await may(req, 'system', 'read')) || { id: { equals: actor.id } }
})
