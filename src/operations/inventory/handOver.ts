import type { PayloadRequest } from 'payload'
import { decideHandover } from '@/src/domain/inventory/decideHandover'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import { changeItem } from './changeItem'
import type { LockedItem } from './lockItem'

/** Notes that a locked item was given to the person it is assigned to; of a request with several deliveries, the first counts. */
export async function handOver(req: PayloadRequest, item: LockedItem): Promise<void> {
  if (!req.user) throw new Error('Only a person hands something over.')
  const by = { id: String(req.user.id), name: req.user.name ?? req.user.email }
  const at = new Date().toISOString()
  const handover = decideHandover(item.state, { step: 'hand_over', by: by.id, at })
  if (isRefusal(handover)) return
  await changeItem(req, item, { ...item.state, handover }, { verb: 'hand-over', actor: by })
}
