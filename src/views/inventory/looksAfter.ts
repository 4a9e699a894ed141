import type { Actor } from '@/access/Actor'
import { subtreeIds } from '@/access/subtreeIds'

/** Whether somebody may know the assets of any type. */
export function looksAfter(actor: Actor): boolean {
  return (
    actor.rights.superadmin ||
    subtreeIds(actor, 'inventory', ['read', 'update', 'delete', 'reviewer', 'maintainer']).size > 0
  )
}
