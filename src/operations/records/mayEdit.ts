import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import type { StoredRecord } from './StoredRecord'

/** Whether somebody may edit a record: by `update`, or as its owner while its state is open. */
export function mayEdit(
  actor: Actor,
  { owner, stateKind, resource }: Pick<StoredRecord, 'owner' | 'stateKind' | 'resource'>,
): boolean {
  return (owner === actor.id && stateKind === 'open') || can(actor.rights, actor.tree, resource, 'update')
}
