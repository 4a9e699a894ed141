import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Endpoint } from 'payload'
import { resolveRights } from '@/access/resolveRights'
import { can } from '@/src/domain/permissions/can'
import { explain } from '@/src/domain/permissions/explain'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { textOf } from '@/src/endpoints/shared/textOf'
import { denied } from '@/src/operations/shared/denied'
import { invalid } from '@/src/operations/shared/invalid'
import { query } from '@/src/platform/query'

export const whoCanEndpoint: Omit<Endpoint, 'root'> = {
  path: '/who-can',
  method: 'get',
  handler: respond(async (req) => {
    const actor = await requireActor(req)
    const permission = textOf(req.query.permission)
    if (!/^[a-z][a-z0-9-]*\.[a-z]+$/.test(permission)) throw invalid('permission', 'Name a permission such as itsm-access.approve.')
    if (!can(actor.rights, actor.tree, 'system', 'read')) {
      throw await denied(req, 'system', 'read', 'You may not look at the rights of others.')
    }
    const people = await query<{ id: string; name: string }>(
      req,
      sql`select id, name from employees e where status = 'active' and (
            exists (select 1 from role_assignments where employee_id = e.id)
            or exists (select 1 from group_memberships where employee_id = e.id)
            or exists (select 1 from permission_grants where employee_id = e.id)) order by name`,
    )
    const employees = []
    for (const person of people) {
      const { rights, tree } = await resolveRights(req, person.id, Date.now())
      if (can(rights, tree, permission)) employees.push({ ...person, via: explain(rights, tree, permission).paths })
    }
    return { employees }
  }),
}
