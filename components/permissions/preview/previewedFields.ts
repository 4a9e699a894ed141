import type { RightsChange } from '@/src/domain/permissions/RightsWorld'

const VALIDITY = ['validFrom', 'validUntil']

/** The fields of a row that decide about rights: only they are sent to be previewed, and asked about when changed. */
export const PREVIEWED_FIELDS: Record<RightsChange['collection'], readonly string[]> = {
  'employee-roles': ['level', 'status', 'inheritsFrom', 'permissions'],
  'employee-groups': ['parentGroup', 'roles', 'permissions'],
  permissions: ['resource', 'action', 'status'],
  'permission-resources': ['parent'],
  employees: ['status'],
  'role-assignments': ['employee', 'role', ...VALIDITY],
  'group-memberships': ['employee', 'group', ...VALIDITY],
  'permission-grants': ['employee', 'permission', ...VALIDITY],
}
