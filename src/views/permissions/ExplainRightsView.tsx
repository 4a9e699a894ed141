import type { AdminViewServerProps } from 'payload'
import { actorOf } from '@/access/actorOf'
import { RightsExplorer } from '@/components/permissions/explorer/RightsExplorer'
import { can } from '@/src/domain/permissions/can'
import { nameEmployee } from '@/src/operations/permissions/nameEmployee'
import { AdminFrame } from '@/src/views/admin/AdminFrame'
import { RightsNav } from './RightsNav'

/** `/admin/rights?permission=&employee=`: may somebody do something, and why. */
export async function ExplainRightsView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const actor = await actorOf(req)
  const { permission, employee } = props.searchParams ?? {}
  const readsOthers = actor !== null && can(actor.rights, actor.tree, 'system', 'read')
  const person = readsOthers && typeof employee === 'string' ? await nameEmployee(req, employee) : null
  return (
    <AdminFrame
      view={props}
      title="Rights"
      description="Whether somebody may do something, through what, and who could give it."
    >
      <RightsNav adminRoute={req.payload.config.routes.admin} here="explain" />
      {actor ? (
        <RightsExplorer
          reader={{ value: actor.id, label: actor.name }}
          readsOthers={readsOthers}
          employee={person ? { value: person.id, label: person.name } : null}
          permission={typeof permission === 'string' ? permission : ''}
        />
      ) : null}
    </AdminFrame>
  )
}
