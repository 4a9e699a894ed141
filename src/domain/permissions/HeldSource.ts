import type { Holdings, RoleRow, Validity } from './RightsSource'

/**
 * What one employee reaches, with the permissions of each row as numbers of `packedRight` instead of rows: of any
 * validity and status, but without permissions that are switched off. Made by one statement for one employee.
 */
export type HeldSource = {
  employee: Holdings['employee']
  grants: readonly ({ id: string; held: number } & Validity)[]
  assignments: Holdings['assignments']
  memberships: Holdings['memberships']
  roles: readonly (Omit<RoleRow, 'permissionIds'> & { held: readonly number[] })[]
  groups: readonly {
    id: string
    slug: string
    name: string
    parentGroup: string | null
    roleIds: readonly string[]
    held: readonly number[]
  }[]
}
