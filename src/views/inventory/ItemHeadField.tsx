import type { UIFieldServerProps } from 'payload'
import { actorOf } from '@/access/actorOf'
import { ItemHead } from '@/components/inventory/ItemHead'
import { describeItem } from '@/src/operations/inventory/describeItem'
import { refusedAs } from '@/src/server/refusedAs'
import { requestTime } from '@/src/server/requestTime'

/** On the edit page of an asset, above its fields; nothing while it is being made. */
export async function ItemHeadField({ id, req }: UIFieldServerProps) {
  const actor = await actorOf(req)
  if (!actor || id === undefined) return null
  const item = await refusedAs(404, describeItem(req, actor, String(id)), () => null)
  if (!item) return null
  const planHref = `${req.payload.config.routes.admin}/collections/inventory-items/${item.id}/asset`
  return <ItemHead item={item} now={requestTime()} planHref={planHref} />
}
