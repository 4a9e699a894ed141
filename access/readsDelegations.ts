import { actorOf } from './actorOf'
import { inScope } from './inScope'
import { may } from './may'
import { needing } from './needing'

export const readsDelegations = needing({ resource: 'system', action: 'read' }, async ({ req }) => {
  const actor = await actorOf(req)
  if (!actor) return false
  if (await may(req, 'system', 'read')) return true
  return inScope({ from: [actor.id], to: [actor.id] })
})
