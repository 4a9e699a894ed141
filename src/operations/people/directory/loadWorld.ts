import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { DirectoryWorld } from '@/src/domain/people/directory/DirectoryWorld'
import { query } from '@/src/platform/query'

const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null)

/** A user as Microsoft Graph has them; what it leaves out or empty is null. */
const entrySchema = z.object({
  displayName: text,
  mail: text,
  userPrincipalName: text,
  employeeId: text,
  jobTitle: text,
  department: text,
  accountEnabled: z.boolean().nullish(),
  userType: text,
})

/** The copy of the directory and what is here, in one reading: what a plan is made of. */
export async function loadWorld(req: PayloadRequest, issuer: string): Promise<DirectoryWorld> {
  const [row] = await query<{ world: Omit<DirectoryWorld, 'issuer' | 'people'> & { entries: Entry[] } }>(
    req,
    sql`select jsonb_build_object(
      'entries', coalesce((select jsonb_agg(jsonb_build_object('id', id, 'entry', entry, 'manager', manager) order by id)
        from directory_people), '[]'),
      'members', coalesce((select jsonb_agg(jsonb_build_object('directoryGroup', directory_group, 'person', person)
        order by directory_group, person) from directory_members), '[]'),
      'accounts', coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'name', e.name, 'email', e.email,
          'employeeNumber', e.employee_number, 'jobTitle', e.job_title, 'departmentName', d.name, 'managerKey', m.external_id,
          'externalId', e.external_id, 'status', e.status, 'superadmin', exists (
            select from role_assignments a join employee_roles r on r.id = a.role_id and r.is_superadmin
            where a.employee_id = e.id and (a.valid_until is null or a.valid_until > now()))) order by e.id)
        from employees e left join departments d on d.id = e.department_id
          left join employees m on m.id = e.line_manager_id), '[]'),
      'departments', coalesce((select jsonb_agg(name order by name) from departments), '[]'),
      'mappings', coalesce((select jsonb_agg(jsonb_build_object('directoryGroup', x.directory_group, 'group', g.id,
          'groupName', g.name) order by x.directory_group, g.id)
        from directory_group_mappings x join employee_groups g on g.id = x.group_id), '[]'),
      'memberships', coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'employee', b.employee_id, 'group', b.group_id,
          'groupName', g.name, 'directoryGroup', o.directory_group) order by b.id)
        from group_memberships b join employee_groups g on g.id = b.group_id
          left join directory_memberships o on o.membership_id = b.id
        where b.valid_from is null and b.valid_until is null), '[]')) as world`,
  )
  if (!row) throw new Error('The directory could not be read from the database.')
  const { entries, ...world } = row.world
  return { ...world, issuer, people: entries.map(personOf) }
}

type Entry = { id: string; entry: unknown; manager: string | null }

function personOf({ id, entry, manager }: Entry) {
  const user = entrySchema.parse(entry)
  return {
    id,
    manager,
    name: user.displayName,
    email: user.mail ?? user.userPrincipalName,
    employeeNumber: user.employeeId,
    jobTitle: user.jobTitle,
    department: user.department,
    enabled: user.accountEnabled !== false,
    guest: user.userType === 'Guest',
  }
}
