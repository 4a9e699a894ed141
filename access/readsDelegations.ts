import type { Access } from 'payload'
import { actorOf } from './actorOf'
import { inScope } from './inScope'
import { may } from './may'

export const readsDelegations: Access = async ({ req }) => {
  const actor = await actorOf(req)
  if (!actor) return false
  if (await may(req, 'system', 'read')) return true
  return inScope({ from: [actor.id], to: [actor.id] })
}
