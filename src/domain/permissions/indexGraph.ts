import type { GroupRow, PermissionRow, RightsGraph, RoleRow } from './RightsSource'

/** A graph of rights looked up by id. Made once for many employees: to build it takes longer than to read one of them. */
export type RightsIndex = {
  readonly roles: ReadonlyMap<string, RoleRow>
  readonly groups: ReadonlyMap<string, GroupRow>
  readonly permissions: ReadonlyMap<string, PermissionRow>
}

export function indexGraph({ roles, groups, permissions }: RightsGraph): RightsIndex {
  return {
    roles: new Map(roles.map((row) => [row.id, row])),
    groups: new Map(groups.map((row) => [row.id, row])),
    permissions: new Map(permissions.map((row) => [row.id, row])),
  }
}
