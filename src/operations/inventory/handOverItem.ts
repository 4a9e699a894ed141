import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { decideHandover } from '@/src/domain/inventory/decideHandover'
import { can } from '@/src/domain/permissions/can'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import { denied } from '@/src/operations/shared/denied'
import { parseInput } from '@/src/operations/shared/parseInput'
import { refusalError } from '@/src/operations/shared/refusalError'
import { changeItem } from './changeItem'
import { itemCommand } from './itemCommand'
import { itemDoc, type ItemDoc } from './itemDoc'

/**
 * An item that was given to somebody by the queue is now in their hands. Input: `{}`. Assigning by hand and
 * fulfilling a request say so by themselves; what replaces something broken is handed over by this.
 */
export function handOverItem(req: PayloadRequest, id: string, input: unknown): Promise<{ doc: ItemDoc }> {
  return itemCommand(req, 'hand-over', id, async ({ actor, by, item, now }) => {
    parseInput(z.strictObject({}), input)
    if (!can(actor.rights, actor.tree, item.resource, 'update')) {
      throw await denied(req, item.resource, 'update', 'You may not hand over this item.')
    }
    const handover = decideHandover(item.state, {
      step: 'hand_over',
      by: by.id,
      at: new Date(now).toISOString(),
    })
    if (isRefusal(handover)) throw refusalError(handover)
    await changeItem(req, item, { ...item.state, handover }, { verb: 'hand-over', actor: by })
    return { doc: await itemDoc(req, id) }
  })
}
