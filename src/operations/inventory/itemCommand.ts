import type { PayloadRequest } from 'payload'
import { notFound } from '@/src/operations/shared/notFound'
import { runOperation, type OperationContext } from '@/src/operations/shared/runOperation'
import { lockItem, type LockedItem } from './lockItem'
import { mayKnow } from './mayKnow'

type ItemCommand = OperationContext & { item: LockedItem; by: { id: string; name: string } }

/**
 * Frame of every command on an item: who acts, the locks, whether they may see it (by right, or because it is
 * theirs); then the work.
 */
export function itemCommand<Result>(
  req: PayloadRequest,
  verb: string,
  id: string,
  work: (context: ItemCommand) => Promise<Result>,
): Promise<Result> {
  return runOperation(
    req,
    { action: `inventory-items.${verb}`, entityType: 'inventory-items', entityId: id },
    async (context) => {
      const { actor } = context
      const item = await lockItem(req, id)
      if (!item || !(mayKnow(actor, item.resource) || holds(actor.id, item))) throw notFound('item')
      return work({ ...context, item, by: { id: actor.id, name: actor.name } })
    },
  )
}

const holds = (person: string, { state }: LockedItem) =>
  state.status === 'occupied' && state.assignedTo === person
