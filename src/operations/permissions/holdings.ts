import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

const VALIDITY = sql`'validFrom', extract(epoch from valid_from) * 1000, 'validUntil', extract(epoch from valid_until) * 1000`

/**
 * A select list of what each row of `employees e` was given, of any validity, as the domain's `PersonHoldings`:
 * read once for all of them, by the indexes on the employee.
 */
export const HOLDINGS: SQL = sql`
  jsonb_build_object('id', e.id, 'name', e.name, 'status', e.status) as employee,
  coalesce((select jsonb_agg(jsonb_build_object('id', id, 'permissionId', permission_id, ${VALIDITY}))
    from permission_grants where employee_id = e.id), '[]') as grants,
  coalesce((select jsonb_agg(jsonb_build_object('id', id, 'roleId', role_id, ${VALIDITY}))
    from role_assignments where employee_id = e.id), '[]') as assignments,
  coalesce((select jsonb_agg(jsonb_build_object('id', id, 'groupId', group_id, ${VALIDITY}))
    from group_memberships where employee_id = e.id), '[]') as memberships`
