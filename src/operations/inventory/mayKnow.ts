import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import { LOOKING } from './looking'

/** Whether somebody may know of items of the type whose rights `resource` (a slug) stands for. */
export function mayKnow(actor: Actor, resource: string): boolean {
  return LOOKING.some((action) => can(actor.rights, actor.tree, resource, action))
}
