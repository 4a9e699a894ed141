import pg from 'pg'
import type { RightsWorld } from '@/src/domain/permissions/RightsWorld'

const CHUNK = 20_000

/** Puts a world in the place of whatever rights the database holds, past triggers: a measurement leaves no audit trail. */
export async function storeWorld(
  connectionString: string,
  { graph, resources, people }: RightsWorld,
): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const insert = async (table: string, rows: readonly Record<string, unknown>[]) => {
    for (let at = 0; at < rows.length; at += CHUNK) {
      const part = rows.slice(at, at + CHUNK)
      const columns = Object.keys(part[0]!)
        .map((name) => `"${name}"`)
        .join(', ')
      await client.query(
        `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
        [JSON.stringify(part)],
      )
    }
  }
  await client.query(`set session_replication_role = replica;
    truncate employees, permission_resources, permissions, employee_roles, employee_roles_rels, employee_groups, employee_groups_rels,
      role_assignments, group_memberships, permission_grants cascade;
    set session_replication_role = origin;
    update policy_epoch set epoch = epoch + 1, tree = tree + 1`)
  let rel = 0
  await insert(
    'permission_resources',
    resources.map(({ id, slug, parent }) => ({ id, slug, name: slug, parent_id: parent })),
  )
  await insert(
    'permissions',
    graph.permissions.map(({ id, slug, resourceId, action, status }) => ({
      id,
      slug,
      name: slug,
      resource_id: resourceId,
      action,
      status,
    })),
  )
  await insert(
    'employee_roles',
    graph.roles.map(({ id, slug, name, level, status, inheritsFrom }) => ({
      id,
      slug,
      name,
      level,
      status,
      is_superadmin: false,
      inherits_from_id: inheritsFrom,
    })),
  )
  await insert(
    'employee_roles_rels',
    graph.roles.flatMap((role) =>
      role.permissionIds.map((permission) => ({
        id: ++rel,
        parent_id: role.id,
        path: 'permissions',
        permissions_id: permission,
      })),
    ),
  )
  await insert(
    'employee_groups',
    graph.groups.map(({ id, slug, name, parentGroup }) => ({ id, slug, name, parent_group_id: parentGroup })),
  )
  await insert(
    'employee_groups_rels',
    graph.groups.flatMap((group) => [
      ...group.permissionIds.map((permission) => ({
        id: ++rel,
        parent_id: group.id,
        path: 'permissions',
        permissions_id: permission,
        employee_roles_id: null,
      })),
      ...group.roleIds.map((role) => ({
        id: ++rel,
        parent_id: group.id,
        path: 'roles',
        permissions_id: null,
        employee_roles_id: role,
      })),
    ]),
  )
  await insert(
    'employees',
    people.map(({ employee }, at) => ({
      id: employee.id,
      name: employee.name,
      email: `e${at}@bench.example`,
      status: employee.status,
    })),
  )
  await insert(
    'role_assignments',
    people.flatMap(({ employee, assignments }) =>
      assignments.map((row) => ({ id: row.id, employee_id: employee.id, role_id: row.roleId })),
    ),
  )
  await insert(
    'group_memberships',
    people.flatMap(({ employee, memberships }) =>
      memberships.map((row) => ({ id: row.id, employee_id: employee.id, group_id: row.groupId })),
    ),
  )
  await insert(
    'permission_grants',
    people.flatMap(({ employee, grants }) =>
      grants.map((row) => ({ id: row.id, employee_id: employee.id, permission_id: row.permissionId })),
    ),
  )
  await client.query('analyze')
  await client.end()
}
