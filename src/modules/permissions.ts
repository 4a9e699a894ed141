import { EmployeeGroups } from '@/collections/permissions/EmployeeGroups'
import { EmployeeRoles } from '@/collections/permissions/EmployeeRoles'
import { GroupMemberships } from '@/collections/permissions/GroupMemberships'
import { PermissionGrants } from '@/collections/permissions/PermissionGrants'
import { PermissionResources } from '@/collections/permissions/PermissionResources'
import { Permissions } from '@/collections/permissions/Permissions'
import { RoleAssignments } from '@/collections/permissions/RoleAssignments'
import { SeparationRules } from '@/collections/permissions/SeparationRules'
import { defineModule } from '@/src/platform/defineModule'

export const permissions = defineModule({
  name: 'permissions',
  collections: [
    EmployeeRoles,
    EmployeeGroups,
    RoleAssignments,
    GroupMemberships,
    PermissionGrants,
    PermissionResources,
    Permissions,
    SeparationRules,
  ],
})
