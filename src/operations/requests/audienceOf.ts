import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/**
 * SQL over `f` (itsm_forms): whether an active employee is of the form's audience. Groups count with their
 * ancestry (a member of a group below belongs to the groups above), departments with those below them;
 * a form that names neither is for everyone.
 */
export function audienceOf(employee: string | SQL): SQL {
  return sql`exists (
    select 1 from employees me where me.id = ${employee}::uuid and me.status = 'active' and (
      not exists (select 1 from itsm_forms_rels x where x.parent_id = f.id and x.path in ('audience.groups', 'audience.departments'))
      or exists (
        with recursive mine(id) as (
          select m.group_id from group_memberships m where m.employee_id = me.id
            and (m.valid_from is null or m.valid_from <= now()) and (m.valid_until is null or m.valid_until > now())
          union select g.parent_group_id from mine join employee_groups g on g.id = mine.id where g.parent_group_id is not null)
        select 1 from itsm_forms_rels x where x.parent_id = f.id and x.path = 'audience.groups' and x.employee_groups_id in (select id from mine))
      or exists (
        with recursive above(id) as (
          select me.department_id where me.department_id is not null
          union select d.parent_id from above join departments d on d.id = above.id where d.parent_id is not null)
        select 1 from itsm_forms_rels x where x.parent_id = f.id and x.path = 'audience.departments' and x.departments_id in (select id from above))))`
}
