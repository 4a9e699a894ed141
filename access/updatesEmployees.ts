import { actorOf } from './actorOf'
import { may } from './may'
import { needing } from './needing'

/** All employees for `system.update`; one's own row for all (`guardEmployee` says which fields). */
export const updatesEmployees = needing({ resource: 'system', action: 'update' }, async ({ req }) => {
  const actor = await actorOf(req)
  if (!actor) return false
  return (await may(req, 'system', 'update')) || { id: { equals: actor.id } }
})
