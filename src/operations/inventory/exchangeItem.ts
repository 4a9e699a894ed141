import type { PayloadRequest } from 'payload'
import type { Refusal } from '@/src/domain/shared/Refusal'
import { refuse } from '@/src/domain/shared/refuse'
import { allocateItem } from './allocateItem'
import type { EquipmentRequest } from './equipmentRequest'
import { freeItem } from './freeItem'
import { giveItems } from './giveItems'
import { lockItem } from './lockItem'

/** The chosen item instead of the one that was reserved, which is available again. */
export async function exchangeItem(
  req: PayloadRequest,
  request: EquipmentRequest & { type: string },
  choice: string,
): Promise<Refusal | undefined> {
  const chosen = await lockItem(req, choice)
  if (!chosen || chosen.type !== request.type) {
    return refuse('invalid', 'There is no such item of the type that was asked for. Choose another one.', {
      field: 'item',
    })
  }
  if (chosen.state.status !== 'available') {
    return refuse(
      'item_not_free',
      `${chosen.identifier} is ${chosen.state.status.replace('_', ' ')}. Choose one that is available.`,
      {
        field: 'item',
        data: { status: chosen.state.status },
      },
    )
  }
  const actor = req.user ? { id: String(req.user.id), name: req.user.name ?? req.user.email } : null
  const reserved = request.item ? await lockItem(req, request.item) : null
  if (reserved?.state.status === 'occupied' && reserved.state.assignedRequest === request.id) {
    await freeItem(req, reserved, {
      verb: 'release',
      actor,
      reason: `${request.number}: ${chosen.identifier} was handed over instead`,
    })
  }
  const to = {
    employee: request.requestedFor,
    employeeName: request.requestedForName,
    request: { id: request.id, number: request.number, item: request.item },
    replacement: null,
  }
  await giveItems(req, [{ item: chosen, to }], { actor })
  await allocateItem(req, request.type)
  return undefined
}
