import type { AdminViewServerProps } from 'payload'
import { actorOf } from '@/access/actorOf'
import { Conflicts } from '@/components/permissions/conflicts/Conflicts'
import { listConflicts } from '@/src/operations/permissions/listConflicts'
import { AdminFrame } from '@/src/views/admin/AdminFrame'
import { requestTime } from '@/src/server/requestTime'
import { orRefused } from './orRefused'
import { RightsNav } from './RightsNav'

/** `/admin/rights/conflicts`: who holds two roles that a separation rule keeps apart. */
export async function ConflictsView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const actor = await actorOf(req)
  return (
    <AdminFrame
      view={props}
      title="Conflicts"
      description="Roles that one person must not hold together, held together all the same: given before the rule was made."
    >
      <RightsNav adminRoute={req.payload.config.routes.admin} here="conflicts" />
      {actor
        ? await orRefused(listConflicts(req, actor, Date.parse(requestTime())), ({ conflicts }) => (
            <Conflicts conflicts={conflicts} />
          ))
        : null}
    </AdminFrame>
  )
}
