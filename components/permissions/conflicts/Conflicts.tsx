'use client'

import { Link, useConfig } from '@payloadcms/ui'
import type { SeparationConflict } from '@/src/domain/permissions/separationConflicts'
import { Chain } from '../Chain'
import '../rights.css'

type Props = { conflicts: readonly SeparationConflict[] }

/** Who holds two roles that a rule keeps apart, each with the ways to both and where to end one of them. */
export function Conflicts({ conflicts }: Props) {
  const { config } = useConfig()
  const adminRoute = config.routes.admin
  return (
    <div className="sw-rights sw-conflicts">
      {conflicts.length === 0 ? (
        <p className="sw-nothing">
          Nobody holds two roles that a rule keeps apart.{' '}
          <Link href={`${adminRoute}/collections/separation-rules`}>See the rules</Link>
        </p>
      ) : (
        <ul>
          {conflicts.map(({ rule, employee, roles }) => (
            <li key={`${rule.id} ${employee.id}`}>
              <h2>
                <Link href={`${adminRoute}/collections/employees/${employee.id}/rights`}>
                  {employee.name}
                </Link>
              </h2>
              <p>
                <Link href={`${adminRoute}/collections/separation-rules/${rule.id}`}>{rule.name}</Link>:{' '}
                {rule.reason}
              </p>
              {roles.map((role) => (
                <p key={role.id}>
                  <Chain steps={[employee.name, ...role.path]} />
                </p>
              ))}
              <p>
                To end it, open{' '}
                <Link href={`${adminRoute}/collections/employees/${employee.id}/rights`}>
                  what {employee.name} was given
                </Link>{' '}
                and end one of the two ways.
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
