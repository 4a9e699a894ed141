import type { PayloadRequest } from 'payload'
import { decideHandover, type HandoverStep } from '@/src/domain/inventory/decideHandover'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import { refusalError } from '@/src/operations/shared/refusalError'
import { OperationError } from '@/src/platform/OperationError'
import { changeItem } from './changeItem'
import { describeItem } from './describeItem'
import { itemCommand } from './itemCommand'
import type { ItemView } from './ItemView'

/**
 * A step of the handover that only the person takes who has the item; no right stands in for their word. Answers the
 * item as that person may see it.
 */
export function ownItemCommand(
  req: PayloadRequest,
  verb: string,
  id: string,
  read: (now: string) => HandoverStep,
): Promise<{ doc: ItemView }> {
  return itemCommand(req, verb, id, async ({ actor, by, item, now }) => {
    const step = read(new Date(now).toISOString())
    if (item.state.status === 'occupied' && item.state.assignedTo !== actor.id) {
      const holder = item.state.assignedToName ?? 'Somebody else'
      throw new OperationError(403, [
        { code: 'forbidden', message: `${holder} has this item. Only they can say that.` },
      ])
    }
    const handover = decideHandover(item.state, step)
    if (isRefusal(handover)) throw refusalError(handover)
    const reason = step.step === 'announce' ? (step.reason ?? undefined) : undefined
    await changeItem(req, item, { ...item.state, handover }, { verb, actor: by, reason })
    return { doc: await describeItem(req, actor, id) }
  })
}
