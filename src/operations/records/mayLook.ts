import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import type { StoredRecord } from './StoredRecord'

/** Whether somebody may see a record: the owner, the assignee, who is or was asked about it, and who holds read. */
export function mayLook(
  actor: Actor,
  { owner, assignee, asked, resource }: Pick<StoredRecord, 'owner' | 'assignee' | 'asked' | 'resource'>,
): boolean {
  return (
    owner === actor.id || assignee === actor.id || asked || can(actor.rights, actor.tree, resource, 'read')
  )
}
