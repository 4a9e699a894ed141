import '@/components/admin/page.css'
import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { actorOf } from '@/access/actorOf'
import { EmployeeSessions } from '@/components/people/EmployeeSessions'
import { sessionsOf } from '@/src/operations/people/sessions/sessionsOf'
import { orRefused } from '@/src/views/permissions/orRefused'

/** The tab "Signed in" of an employee. */
export async function EmployeeSessionsView({ doc, initPageResult: { req } }: DocumentViewServerProps) {
  const actor = await actorOf(req)
  if (!actor) return null
  const employee = String(doc.id)
  return (
    <Gutter>
      <div className="sw-admin-page">
        {await orRefused(sessionsOf(req, actor, employee), ({ docs }) => (
          <EmployeeSessions
            employee={employee}
            name={typeof doc.name === 'string' ? doc.name : 'This person'}
            self={employee === actor.id}
            sessions={docs}
          />
        ))}
      </div>
    </Gutter>
  )
}
