import type { Action } from './actions'

/** Milliseconds since the epoch; null is open. `validFrom` belongs to the time of validity, `validUntil` does not. */
export type Validity = { validFrom: number | null; validUntil: number | null }

export type RoleRow = {
  id: string
  slug: string
  name: string
  level: number
  status: 'active' | 'inactive'
  isSuperadmin: boolean
  inheritsFrom: string | null
  permissionIds: readonly string[]
}

export type GroupRow = {
  id: string
  slug: string
  name: string
  parentGroup: string | null
  roleIds: readonly string[]
  permissionIds: readonly string[]
}

export type PermissionRow = {
  id: string
  slug: string
  resourceId: string
  action: Action
  status: 'active' | 'inactive' | 'deprecated'
}

/** Roles, groups and permissions of one snapshot, whatever their status. */
export type RightsGraph = {
  roles: readonly RoleRow[]
  groups: readonly GroupRow[]
  permissions: readonly PermissionRow[]
  /**
   * What break-glass rules let people take: `to` is a role or group, `roleId` what its own holders or members may
   * take. It gives nothing by itself and counts for containment alone. Left out where nothing is judged.
   */
  takeable?: readonly { to: string; roleId: string }[]
}

/** What one employee was given, of any validity. */
export type Holdings = {
  employee: { id: string; status: 'active' | 'suspended' | 'left' }
  grants: readonly ({ id: string; permissionId: string } & Validity)[]
  assignments: readonly ({ id: string; roleId: string } & Validity)[]
  memberships: readonly ({ id: string; groupId: string } & Validity)[]
}

/**
 * All that can give one employee a right, as one statement reads it: the rows of any validity and status; what
 * counts now is judged by `compileRights`. The graph holds at least what is reachable from the three lists.
 */
export type RightsSource = RightsGraph & Holdings
