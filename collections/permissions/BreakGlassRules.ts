import { systemAccess } from '@/collections/shared/systemAccess'
import { guardBreakGlassRemoval } from '@/hooks/permissions/guardBreakGlassRemoval'
import { guardBreakGlassRule } from '@/hooks/permissions/guardBreakGlassRule'
import { LONGEST_MINUTES, SHORTEST_MINUTES } from '@/src/domain/permissions/elevationSchema'
import { defineCollection } from '@/src/platform/defineCollection'

/** Who may take which role in an emergency, for how long at most, and who is alerted. */
export const BreakGlassRules = defineCollection({
  slug: 'break-glass-rules',
  labels: { singular: 'Break-glass rule', plural: 'Break-glass rules' },
  admin: { useAsTitle: 'name', group: 'Rights', defaultColumns: ['name', 'role', 'maxMinutes', 'enabled'] },
  defaultSort: 'name',
  access: systemAccess,
  hooks: { beforeChange: [guardBreakGlassRule], beforeDelete: [guardBreakGlassRemoval] },
  fields: [
    { name: 'name', type: 'text', required: true },
    {
      name: 'role',
      type: 'relationship',
      relationTo: 'employee-roles',
      required: true,
      admin: { description: 'What is taken. You must hold all of its rights yourself to write this rule.' },
    },
    {
      name: 'eligibleRoles',
      type: 'relationship',
      relationTo: 'employee-roles',
      hasMany: true,
      admin: { description: 'Whoever is assigned one of these directly may take it.' },
    },
    {
      name: 'eligibleGroups',
      type: 'relationship',
      relationTo: 'employee-groups',
      hasMany: true,
      admin: { description: 'Whoever is a member of one of these, not of a group below it, may take it.' },
    },
    {
      name: 'maxMinutes',
      type: 'number',
      required: true,
      defaultValue: 240,
      min: SHORTEST_MINUTES,
      max: LONGEST_MINUTES,
      admin: { description: `For how many minutes at most; ${LONGEST_MINUTES} is the limit.` },
    },
    {
      name: 'alertRoles',
      type: 'relationship',
      relationTo: 'employee-roles',
      hasMany: true,
      admin: { description: 'Who is alerted at once, besides the superadmins.' },
    },
    { name: 'enabled', type: 'checkbox', defaultValue: true },
  ],
})
