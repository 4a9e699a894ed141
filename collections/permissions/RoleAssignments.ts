import { defineAssignment } from '@/collections/shared/defineAssignment'
import { keepElevation } from '@/hooks/permissions/keepElevation'

const assignments = defineAssignment('role-assignments', 'Role assignment', {
  name: 'role',
  relationTo: 'employee-roles',
})

export const RoleAssignments = {
  ...assignments,
  hooks: {
    ...assignments.hooks,
    beforeChange: [keepElevation.change, ...(assignments.hooks?.beforeChange ?? [])],
    beforeDelete: [keepElevation.delete, ...(assignments.hooks?.beforeDelete ?? [])],
  },
}
