import type { PayloadRequest } from 'payload'
import type { Refusal } from '@/src/domain/shared/Refusal'
import { refuse } from '@/src/domain/shared/refuse'
import { allocateItem } from './allocateItem'
import { equipmentRequest } from './equipmentRequest'
import { exchangeItem } from './exchangeItem'
import { handOver } from './handOver'
import { lockItem } from './lockItem'
import { lockType } from './lockType'

/**
 * Before a fulfillment is done: there is an item, or the fulfiller chooses one that is free; it is handed over then. Refusals: `no_item`
 * while the request waits, `item_not_free` when the chosen one is taken, `invalid` when it is of another type.
 */
export async function confirmEquipment(
  req: PayloadRequest,
  id: string,
  choice: string | undefined,
): Promise<Refusal | undefined> {
  const { type } = await equipmentRequest(req, id)
  if (!type)
    return refuse(
      'no_item',
      'The form of this request names no type of equipment, so that nothing can be handed over.',
    )
  await lockType(req, type)
  await allocateItem(req, type)
  const request = await equipmentRequest(req, id)
  if (choice !== undefined && choice !== request.item) {
    const refusal = await exchangeItem(req, { ...request, type }, choice)
    const chosen = refusal ? null : await lockItem(req, choice)
    if (chosen) await handOver(req, chosen)
    return refusal
  }
  const item = request.item ? await lockItem(req, request.item) : null
  if (item?.state.status === 'occupied' && item.state.assignedRequest === id) {
    await handOver(req, item)
    return undefined
  }
  return refuse(
    'no_item',
    'Nothing is free yet, so that there is nothing to hand over. The request waits in the queue.',
  )
}
