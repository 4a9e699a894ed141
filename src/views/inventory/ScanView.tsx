import { ItemPanel } from '@/components/inventory/ItemPanel'
import { Scanner } from '@/components/inventory/Scanner'
import { Notice } from '@/components/portal/Notice'
import { PageHeader } from '@/components/portal/PageHeader'
import { refusedAs } from '@/src/server/refusedAs'
import { requireEmployee } from '@/src/server/requireEmployee'
import { loadItem } from './loadItem'

/** Finding an asset by its label; `item` is the id that a label carries. */
export async function ScanView({ item }: { item: string | null }) {
  const { req, actor } = await requireEmployee()
  const panel = item === null ? null : await refusedAs(404, loadItem(req, actor, item), () => null)
  if (panel)
    return (
      <>
        <PageHeader back={{ href: '/scan', label: 'Scan another one' }} title={panel.item.identifier} />
        <ItemPanel {...panel} />
      </>
    )
  return (
    <>
      <PageHeader title="Scan a label" back={{ href: '/things', label: 'My things' }} />
      {item !== null && (
        <Notice tone="warning" className="mb-4 max-w-xl">
          This asset is not there any more, or you may not see it. Ask whoever looks after it.
        </Notice>
      )}
      <Scanner />
    </>
  )
}
