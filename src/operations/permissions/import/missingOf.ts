import type { Actor } from '@/access/Actor'
import type { Action } from '@/src/domain/permissions/actions'
import { can } from '@/src/domain/permissions/can'

/** The first of the actions on `system` that the actor does not hold. */
export function missingOf(
  actor: Actor,
  actions: readonly Action[],
): { resource: string; action: Action } | null {
  const action = actions.find((each) => !can(actor.rights, actor.tree, 'system', each))
  return action === undefined ? null : { resource: 'system', action }
}
