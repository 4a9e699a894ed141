import { systemAccess } from '@/collections/shared/systemAccess'
import { guardSeparationRule } from '@/hooks/permissions/guardSeparationRule'
import { defineCollection } from '@/src/platform/defineCollection'

/** Two roles that one person must not hold together, and why: the reason is what a refused writer reads. */
export const SeparationRules = defineCollection({
  slug: 'separation-rules',
  labels: { singular: 'Separation rule', plural: 'Separation rules' },
  admin: { useAsTitle: 'name', group: 'Rights', defaultColumns: ['name', 'roleA', 'roleB', 'reason'] },
  defaultSort: 'name',
  access: systemAccess,
  hooks: { beforeChange: [guardSeparationRule] },
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'roleA', type: 'relationship', relationTo: 'employee-roles', required: true },
    { name: 'roleB', type: 'relationship', relationTo: 'employee-roles', required: true },
    { name: 'reason', type: 'textarea', required: true },
  ],
})
