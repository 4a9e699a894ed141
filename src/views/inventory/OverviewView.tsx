import type { AdminViewServerProps } from 'payload'
import { actorOf } from '@/access/actorOf'
import { DaysForm } from '@/components/inventory/report/DaysForm'
import { InventoryReport } from '@/components/inventory/report/InventoryReport'
import { inventoryReport } from '@/src/operations/inventory/inventoryReport'
import { refusedAs } from '@/src/server/refusedAs'
import { AdminFrame } from '@/src/views/admin/AdminFrame'

const SPANS = [30, 90, 365]

/** The state of the inventory in the administration, within what the reader may read. */
export async function OverviewView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const asked = Number(props.searchParams?.days)
  const days = SPANS.includes(asked) ? asked : 90
  const actor = await actorOf(req)
  const { admin } = req.payload.config.routes
  const shown = actor
    ? await refusedAs(
        403,
        inventoryReport(req, actor, { days }).then((report) => (
          <InventoryReport report={report} admin={admin} days={days} />
        )),
        (message) => <p role="alert">{message}</p>,
      )
    : null
  return (
    <AdminFrame
      view={props}
      title="State of the inventory"
      description="Each number opens the assets behind it."
    >
      <DaysForm days={days} spans={SPANS} />
      {shown}
    </AdminFrame>
  )
}
