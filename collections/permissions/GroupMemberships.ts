import { defineAssignment } from '@/collections/shared/defineAssignment'

export const GroupMemberships = defineAssignment('group-memberships', 'Group membership', {
  name: 'group',
  relationTo: 'employee-groups',
})
