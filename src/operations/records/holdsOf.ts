import type { Actor } from '@/access/Actor'
import type { Holds } from '@/src/domain/records/mayField'
import { can } from '@/src/domain/permissions/can'

/** What somebody holds, by full slug; of nobody, nothing. */
export function holdsOf(actor: Actor | null): Holds {
  return (permission) => actor !== null && can(actor.rights, actor.tree, permission)
}
