import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { ItemPanelProps } from '@/components/inventory/ItemPanel'
import { describeItem } from '@/src/operations/inventory/describeItem'
import { itemHistory } from '@/src/operations/inventory/itemHistory'
import { itemPictures } from '@/src/operations/inventory/itemPictures'
import { refusedAs } from '@/src/server/refusedAs'
import { requestTime } from '@/src/server/requestTime'
import { dayOf } from './dayOf'

/** Everything the page of an item shows, with the pictures that any pin, of now or of its history, was set on. */
export async function loadItem(req: PayloadRequest, actor: Actor, id: string): Promise<ItemPanelProps> {
  const item = await describeItem(req, actor, id)
  // Who only has it sees what it is; its history belongs to those who look after it.
  const history = await refusedAs(404, itemHistory(req, actor, id, null), () => null)
  const pins = [...item.comments, ...(history?.docs ?? []).flatMap(({ snapshot }) => snapshot.comments ?? [])]
  const ids = new Set([item.blueprint, ...pins.map((pin) => pin.blueprint)].filter((each) => each !== null))
  const now = requestTime()
  return {
    item,
    pictures: await itemPictures(req, [...ids]),
    history: history && { createdAt: history.item.createdAt, entries: history.docs },
    now,
    today: dayOf(now, req.user?.timezone ?? 'UTC'),
  }
}
