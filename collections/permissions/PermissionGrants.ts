import { defineAssignment } from '@/collections/shared/defineAssignment'

export const PermissionGrants = defineAssignment('permission-grants', 'Permission grant', {
  name: 'permission',
  relationTo: 'permissions',
})
