'use client'

import { Link, useConfig } from '@payloadcms/ui'
import type { EffectiveRightsAnswer } from '@/src/domain/permissions/EffectiveRightsAnswer'
import '../rights.css'
import { GivenList } from './GivenList'
import { RightsTableView } from './RightsTableView'

type Props = {
  answer: EffectiveRightsAnswer
  /** Whether the reader may give: then it says where. */
  gives: boolean
}

/** What somebody was given, and all that follows from it. */
export function EmployeeRights({ answer, gives }: Props) {
  const { config } = useConfig()
  const adminRoute = config.routes.admin
  const { employee, superadmin, level, rights, given } = answer
  return (
    <div className="sw-rights sw-person">
      {employee.status === 'active' ? null : (
        <p className="sw-notice">
          {employee.name} is {employee.status === 'left' ? 'no longer here' : 'suspended'} and may do nothing.
          What was given counts again when the status is active.
        </p>
      )}
      {superadmin ? (
        <p className="sw-notice">{employee.name} is a superadmin and may do everything.</p>
      ) : null}
      <section>
        <header>
          <h2>Given to {employee.name}</h2>
          <small>Level {level}</small>
        </header>
        <GivenList person={employee.name} given={given} adminRoute={adminRoute} />
        {gives ? (
          <p className="sw-person__give">
            <Link href={`${adminRoute}/collections/role-assignments/create`}>Give a role</Link>
            <Link href={`${adminRoute}/collections/group-memberships/create`}>Add to a group</Link>
            <Link href={`${adminRoute}/collections/permission-grants/create`}>Grant a permission</Link>
          </p>
        ) : null}
      </section>
      <section>
        <header>
          <h2>Effective rights</h2>
        </header>
        {rights.length === 0 ? (
          <p className="sw-nothing">{employee.name} holds no rights at present.</p>
        ) : (
          <RightsTableView answer={answer} adminRoute={adminRoute} />
        )}
      </section>
    </div>
  )
}
