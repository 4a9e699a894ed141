import type { PayloadRequest } from 'payload'
import { preparedStatement } from '../preparedStatement'
import { runPrepared } from '../runPrepared'
import { touchSession } from '../touchSession'
import type { TokenClaims } from './tokenClaims'

/** What operations read of who asks; the rest of the row is nobody's business here. */
const statement = preparedStatement(`
  select json_build_object('id', e.id, 'email', e.email, 'name', e.name, 'status', e.status, 'employeeNumber', e.employee_number,
    'jobTitle', e.job_title, 'department', e.department_id, 'lineManager', e.line_manager_id, 'timezone', e.timezone,
    'locale', e.locale, 'externalId', e.external_id) as user
  from employees e join employees_sessions s on s._parent_id = e.id and s.id = $2
  where e.id = $1::uuid and e.status = 'active'`)

/**
 * The active employee whose session this is, asked of the database as of now: a session that ended and a person who
 * was suspended are nobody from the next request on.
 */
export async function sessionUser(
  req: PayloadRequest,
  { id, sid }: TokenClaims,
): Promise<PayloadRequest['user'] | null> {
  const [row] = await runPrepared<{ user: Record<string, unknown> }>(req, statement, [id, sid])
  if (!row) return null
  await touchSession(req.payload, sid)
  const user: unknown = { ...row.user, collection: 'employees', _strategy: 'local-jwt', _sid: sid }
  return user as PayloadRequest['user']
}
