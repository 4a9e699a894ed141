import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { Branch, Hierarchies } from '@/src/domain/permissions/Hierarchies'
import { query } from '@/src/platform/query'
import { needsSystemRead } from './needsSystemRead'

/** Groups, roles and departments as trees, with how many active people each has now. For `system.read`. */
export async function readHierarchies(req: PayloadRequest, actor: Actor, now: number): Promise<Hierarchies> {
  await needsSystemRead(req, actor)
  const at = sql`to_timestamp(${now} / 1000.0)`
  const valid = sql`(x.valid_from is null or x.valid_from <= ${at}) and (x.valid_until is null or ${at} < x.valid_until)`
  const groups = await query<Branch>(
    req,
    sql`
    select g.id, g.name, g.slug, g.parent_group_id as parent, coalesce(m.people, 0)::int as people, coalesce(r.notes, '[]') as notes
      from employee_groups g
      left join (select x.group_id, count(distinct x.employee_id) as people
        from group_memberships x join employees e on e.id = x.employee_id and e.status = 'active'
        where ${valid} group by x.group_id) m on m.group_id = g.id
      left join (select l.parent_id, jsonb_agg(r.name order by r.name) as notes
        from employee_groups_rels l join employee_roles r on r.id = l.employee_roles_id
        where l.path = 'roles' group by l.parent_id) r on r.parent_id = g.id
      order by g.name`,
  )
  const roles = await query<Branch>(
    req,
    sql`
    select r.id, r.name, r.slug, r.inherits_from_id as parent, coalesce(a.people, 0)::int as people,
        to_jsonb(array_remove(array[
          case when r.status = 'inactive' then 'switched off' end,
          case when r.is_superadmin then 'superadmin' end,
          case when r.generated_for is not null then 'generated' end,
          'level ' || r.level], null)) as notes
      from employee_roles r
      left join (select x.role_id, count(distinct x.employee_id) as people
        from role_assignments x join employees e on e.id = x.employee_id and e.status = 'active'
        where ${valid} group by x.role_id) a on a.role_id = r.id
      order by r.name`,
  )
  const departments = await query<Branch>(
    req,
    sql`
    select d.id, d.name, d.slug, d.parent_id as parent, coalesce(p.people, 0)::int as people,
        case when h.name is null then '[]' else jsonb_build_array('led by ' || h.name) end as notes
      from departments d left join employees h on h.id = d.head_id
      left join (select department_id, count(*) as people from employees where status = 'active' group by department_id) p
        on p.department_id = d.id
      order by d.name`,
  )
  return { groups, roles, departments }
}
