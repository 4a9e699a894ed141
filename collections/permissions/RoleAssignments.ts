import { defineAssignment } from '@/collections/shared/defineAssignment'

export const RoleAssignments = defineAssignment('role-assignments', 'Role assignment', {
  name: 'role',
  relationTo: 'employee-roles',
})
