import type { Access } from 'payload'
import { actorOf } from './actorOf'
import { inScope } from './inScope'
import { may } from './may'

/** One's own imports; everyone's for `system.read`. */
export const readsImports: Access = async ({ req }) => {
  const actor = await actorOf(req)
  if (!actor) return false
  if (await may(req, 'system', 'read')) return true
  return inScope({ startedBy: [actor.id] })
}
