import type { ResourceRow } from './buildResourceTree'
import type { GroupRow, Holdings, PermissionRow, RightsGraph, RoleRow, Validity } from './RightsSource'

export type PersonHoldings = Omit<Holdings, 'employee'> & {
  employee: Holdings['employee'] & { name: string }
}

/** Everything that decides about rights, of one snapshot. */
export type RightsWorld = {
  graph: RightsGraph
  resources: readonly ResourceRow[]
  people: readonly PersonHoldings[]
}

type Given = { employee?: string } & Partial<Validity>

/**
 * One row about to be written. `id` is null for a new one; `row` has what is written, the rest stays as it is (or
 * is empty, for a new row); a null `row` is the row's end.
 */
export type RightsChange =
  | { collection: 'employee-roles'; id: string | null; row: Partial<Omit<RoleRow, 'id'>> | null }
  | { collection: 'employee-groups'; id: string | null; row: Partial<Omit<GroupRow, 'id'>> | null }
  | { collection: 'permissions'; id: string | null; row: Partial<Omit<PermissionRow, 'id'>> | null }
  | { collection: 'permission-resources'; id: string | null; row: Partial<Omit<ResourceRow, 'id'>> | null }
  | { collection: 'role-assignments'; id: string | null; row: (Given & { roleId?: string }) | null }
  | { collection: 'group-memberships'; id: string | null; row: (Given & { groupId?: string }) | null }
  | { collection: 'permission-grants'; id: string | null; row: (Given & { permissionId?: string }) | null }
  | { collection: 'employees'; id: string | null; row: { status?: Holdings['employee']['status'] } | null }
