import { notFound } from 'next/navigation'
import { z } from 'zod'
import { ItemPanel } from '@/components/inventory/ItemPanel'
import { PageHeader } from '@/components/portal/PageHeader'
import { orNotFound } from '@/src/server/orNotFound'
import { requireEmployee } from '@/src/server/requireEmployee'
import { loadItem } from './loadItem'

/** One asset in the portal, for those who look after it. */
export async function ItemPageView({ id }: { id: string }) {
  const { req, actor } = await requireEmployee()
  if (!z.uuid().safeParse(id).success) notFound()
  const panel = await orNotFound(loadItem(req, actor, id))
  return (
    <>
      <PageHeader back={{ href: '/things', label: 'My things' }} title={panel.item.identifier} />
      <ItemPanel {...panel} />
    </>
  )
}
