import '@/components/admin/page.css'
import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { actorOf } from '@/access/actorOf'
import { EmployeeRights } from '@/components/permissions/employee/EmployeeRights'
import { can } from '@/src/domain/permissions/can'
import { readEffectiveRights } from '@/src/operations/permissions/readEffectiveRights'
import { requestTime } from '@/src/server/requestTime'
import { orRefused } from './orRefused'

/** The tab "Effective rights" of an employee. */
export async function EmployeeRightsView({ doc, initPageResult: { req } }: DocumentViewServerProps) {
  const actor = await actorOf(req)
  if (!actor) return null
  const gives = can(actor.rights, actor.tree, 'system', 'create')
  return (
    <Gutter>
      <div className="sw-admin-page">
        {await orRefused(
          readEffectiveRights(req, actor, String(doc.id), Date.parse(requestTime())),
          (answer) => <EmployeeRights answer={answer} gives={gives} />,
        )}
      </div>
    </Gutter>
  )
}
