import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { decideTransition } from '@/src/domain/inventory/decideTransition'
import { ITEM_STATUSES } from '@/src/domain/inventory/itemStatuses'
import { can } from '@/src/domain/permissions/can'
import { denied } from '@/src/operations/shared/denied'
import { parseInput } from '@/src/operations/shared/parseInput'
import { refusalError } from '@/src/operations/shared/refusalError'
import { allocateItem } from './allocateItem'
import { changeItem } from './changeItem'
import { freeItem } from './freeItem'
import { itemCommand } from './itemCommand'
import { itemDoc, type ItemDoc } from './itemDoc'
import { replaceItem } from './replaceItem'

const schema = z.strictObject({
  to: z.enum(ITEM_STATUSES, { error: `must be one of ${ITEM_STATUSES.join(', ')}` }),
  reason: z.string().max(5000).optional(),
})

/**
 * Moves an item by the table. Input: `{ to, reason? }`. What becomes available goes to the oldest waiter at once;
 * what breaks before it was handed over is replaced.
 */
export function transitionItem(req: PayloadRequest, id: string, input: unknown): Promise<{ doc: ItemDoc }> {
  return itemCommand(req, 'transition', id, async ({ actor, by, item }) => {
    const { to, reason } = parseInput(schema, input)
    if (!can(actor.rights, actor.tree, item.resource, 'update')) {
      throw await denied(req, item.resource, 'update', 'You may not change the status of this item.')
    }
    const refusal = decideTransition(item.state.status, to)
    if (refusal) throw refusalError(refusal)
    const change = { verb: 'transition', actor: by, reason }
    if (to === 'available') await freeItem(req, item, change)
    else await changeItem(req, item, { ...item.state, status: to }, change)
    const replaced = item.state.status === 'occupied' && (await replaceItem(req, item))
    if (to === 'available' || replaced) await allocateItem(req, item.type)
    return { doc: await itemDoc(req, id) }
  })
}
