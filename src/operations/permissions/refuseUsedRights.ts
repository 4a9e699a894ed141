import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'
import type { RightsWrite } from './checkRightsWrite'

/**
 * The database would answer a delete by emptying whatever points at the row: a right gone from a role
 * without a word. What is in use, generated or of the system is switched off instead.
 */
export async function refuseUsedRights(
  req: PayloadRequest,
  kind: RightsWrite['kind'],
  id: string,
): Promise<void> {
  const uses = {
    'employee-roles': sql`
      select 'it is assigned' as why from role_assignments where role_id = ${id}::uuid
      union all select 'a role inherits from it' from employee_roles where inherits_from_id = ${id}::uuid
      union all select 'a group has it' from employee_groups_rels where employee_roles_id = ${id}::uuid
      union all select 'a break-glass rule names it' from break_glass_rules where role_id = ${id}::uuid
      union all select 'a break-glass rule names it' from break_glass_rules_rels where employee_roles_id = ${id}::uuid
      union all select 'a separation rule names it' from separation_rules where role_a_id = ${id}::uuid or role_b_id = ${id}::uuid
      union all select 'it belongs to the system' from employee_roles where id = ${id}::uuid and (is_system or generated_for is not null)`,
    'employee-groups': sql`
      select 'it has members' as why from group_memberships where group_id = ${id}::uuid
      union all select 'a break-glass rule names it' from break_glass_rules_rels where employee_groups_id = ${id}::uuid
      union all select 'a group stands below it' from employee_groups where parent_group_id = ${id}::uuid`,
    permissions: sql`
      select 'it is granted to a person' as why from permission_grants where permission_id = ${id}::uuid
      union all select 'a role has it' from employee_roles_rels where permissions_id = ${id}::uuid
      union all select 'a group has it' from employee_groups_rels where permissions_id = ${id}::uuid
      union all select 'it belongs to the system' from permissions where id = ${id}::uuid and (is_system or generated_for is not null)`,
    'permission-resources': sql`
      select 'it has permissions' as why from permissions where resource_id = ${id}::uuid
      union all select 'a resource stands below it' from permission_resources where parent_id = ${id}::uuid
      union all select 'it belongs to the system' from permission_resources where id = ${id}::uuid and generated_for is not null`,
  }[kind]
  const [use] = await query<{ why: string }>(req, sql`${uses} limit 1`)
  if (use) {
    throw new OperationError(409, [
      {
        code: 'in_use',
        message: `This cannot be deleted because ${use.why}. Switch it off, or take it out there first.`,
      },
    ])
  }
}
