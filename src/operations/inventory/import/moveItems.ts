import type { PayloadRequest } from 'payload'
import { changeItems, type ItemChange } from '../changeItems'
import { replaceItem } from '../replaceItem'

type Move = ItemChange & { item: { identifier: string } }

/**
 * Locked items into the statuses that a file says, as the commands do one by one: giving is `assign`, all else
 * `transition`; a request whose item leaves before it was delivered waits again.
 */
export async function moveItems(
  req: PayloadRequest,
  moves: readonly Move[],
  actor: { id: string; name: string },
): Promise<void> {
  const given = moves.filter(({ next }) => next.status === 'occupied')
  await changeItems(req, given, { verb: 'assign', actor })
  const others = moves.filter(({ next }) => next.status !== 'occupied')
  await changeItems(req, others, { verb: 'transition', actor })
  for (const { item } of others)
    if (item.state.status === 'occupied' && item.state.assignedRequest) await replaceItem(req, item)
}
