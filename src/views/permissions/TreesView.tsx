import type { AdminViewServerProps } from 'payload'
import { actorOf } from '@/access/actorOf'
import { Trees } from '@/components/permissions/trees/Trees'
import { readHierarchies } from '@/src/operations/permissions/readHierarchies'
import { AdminFrame } from '@/src/views/admin/AdminFrame'
import { requestTime } from '@/src/server/requestTime'
import { orRefused } from './orRefused'
import { RightsNav } from './RightsNav'

/** `/admin/rights/trees`: groups, roles and departments with how many people each has. */
export async function TreesView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const actor = await actorOf(req)
  return (
    <AdminFrame view={props} title="Groups, roles and departments">
      <RightsNav adminRoute={req.payload.config.routes.admin} here="trees" />
      {actor
        ? await orRefused(readHierarchies(req, actor, Date.parse(requestTime())), (trees) => (
            <Trees {...trees} />
          ))
        : null}
    </AdminFrame>
  )
}
