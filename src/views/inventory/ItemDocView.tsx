import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { actorOf } from '@/access/actorOf'
import { ItemPanel } from '@/components/inventory/ItemPanel'
import { orNotFound } from '@/src/server/orNotFound'
import { loadItem } from './loadItem'

/** The tab of an asset in the administration: state, commands, plan with pins, history. */
export async function ItemDocView({ doc, initPageResult }: DocumentViewServerProps) {
  const { req } = initPageResult
  const actor = await actorOf(req)
  if (!actor || !doc?.id) notFound()
  const panel = await orNotFound(loadItem(req, actor, String(doc.id)))
  return (
    <Gutter>
      <div style={{ paddingBlock: 24 }}>
        <ItemPanel {...panel} />
      </div>
    </Gutter>
  )
}
