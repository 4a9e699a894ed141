import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

export type AvailableRule = {
  id: string
  name: string
  role: { id: string; name: string }
  maxMinutes: number
}

/**
 * The rules by which one person may take a role now. Counted are roles assigned to them and groups they are a
 * member of, themselves and validly: what comes by inheritance, by a group above, or by break-glass makes nobody
 * eligible, so that who may is what an administrator gave them by name.
 */
export function availableRules(req: PayloadRequest, employee: string): Promise<AvailableRule[]> {
  return query<AvailableRule>(
    req,
    sql`select r.id, r.name, jsonb_build_object('id', o.id, 'name', o.name) as role, r.max_minutes::int as "maxMinutes"
        from break_glass_rules r join employee_roles o on o.id = r.role_id and o.status = 'active'
        where r.enabled and exists (
          select 1 from break_glass_rules_rels x
            join role_assignments a on a.role_id = x.employee_roles_id and a.employee_id = ${employee}::uuid
              and a.elevation_id is null
              and (a.valid_from is null or a.valid_from <= now()) and (a.valid_until is null or a.valid_until > now())
            join employee_roles e on e.id = a.role_id and e.status = 'active'
          where x.parent_id = r.id and x.path = 'eligibleRoles'
          union all
          select 1 from break_glass_rules_rels x
            join group_memberships m on m.group_id = x.employee_groups_id and m.employee_id = ${employee}::uuid
              and (m.valid_from is null or m.valid_from <= now()) and (m.valid_until is null or m.valid_until > now())
          where x.parent_id = r.id and x.path = 'eligibleGroups')
        order by r.name, r.id`,
  )
}
