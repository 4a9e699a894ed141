import type { Fault } from '@/src/domain/shared/Fault'
import { wouldCycle } from './wouldCycle'
import type { RightsChange, RightsWorld } from './RightsWorld'

const MISSING = {
  roles: 'role',
  groups: 'group',
  permissions: 'permission',
  resources: 'resource',
  employees: 'employee',
} as const

/**
 * What makes a change one that could not be saved: it names rows that are not there, lacks what a new row needs, or
 * closes a circle. `path` is the field as it was sent.
 */
export function changeFaults({ graph, resources, people }: RightsWorld, change: RightsChange): Fault[] {
  const { roles, groups, permissions } = graph
  const rows = { roles, groups, permissions, resources, employees: people.map(({ employee }) => employee) }
  const faults: Fault[] = []
  const ids = (kind: keyof typeof rows) =>
    new Set((rows[kind] as readonly { id: string }[]).map(({ id }) => id))
  const known = (
    path: string,
    kind: keyof typeof rows,
    wanted: readonly (string | null | undefined)[] | undefined,
  ) => {
    const there = ids(kind)
    if ((wanted ?? []).some((id) => id != null && !there.has(id))) {
      faults.push({ code: 'unknown', path, message: `There is no such ${MISSING[kind]}.` })
    }
  }
  const needed = (path: string, value: unknown) => {
    if (change.id === null && value == null)
      faults.push({ code: 'required', path, message: `A new row needs ${path}.` })
  }
  const straight = (
    path: string,
    kind: 'roles' | 'groups' | 'resources',
    parent: string | null | undefined,
    parents: Map<string, string | null>,
  ) => {
    known(path, kind, [parent])
    if (change.id !== null && parent && wouldCycle((id) => parents.get(id) ?? null, change.id, parent)) {
      faults.push({ code: 'cycle', path, message: `${path} would close a circle.` })
    }
  }
  if (change.row === null) return []
  switch (change.collection) {
    case 'employee-roles':
      straight(
        'inheritsFrom',
        'roles',
        change.row.inheritsFrom,
        new Map(graph.roles.map((row) => [row.id, row.inheritsFrom])),
      )
      known('permissions', 'permissions', change.row.permissionIds)
      break
    case 'employee-groups':
      straight(
        'parentGroup',
        'groups',
        change.row.parentGroup,
        new Map(graph.groups.map((row) => [row.id, row.parentGroup])),
      )
      known('roles', 'roles', change.row.roleIds)
      known('permissions', 'permissions', change.row.permissionIds)
      break
    case 'permissions':
      needed('resource', change.row.resourceId)
      needed('action', change.row.action)
      known('resource', 'resources', [change.row.resourceId])
      break
    case 'permission-resources':
      straight(
        'parent',
        'resources',
        change.row.parent,
        new Map(resources.map((row) => [row.id, row.parent])),
      )
      break
    case 'employees':
      break
    case 'role-assignments':
      given('role', 'roles', change.row.employee, change.row.roleId)
      break
    case 'group-memberships':
      given('group', 'groups', change.row.employee, change.row.groupId)
      break
    case 'permission-grants':
      given('permission', 'permissions', change.row.employee, change.row.permissionId)
  }
  return faults

  function given(
    path: string,
    kind: 'roles' | 'groups' | 'permissions',
    employee: string | undefined,
    what: string | undefined,
  ): void {
    needed('employee', employee)
    known('employee', 'employees', [employee])
    needed(path, what)
    known(path, kind, [what])
  }
}
