import { slugField } from '@/collections/shared/slugField'
import { systemAccess } from '@/collections/shared/systemAccess'
import { guardGenerated } from '@/hooks/permissions/guardGenerated'
import { guardResourceSlug } from '@/hooks/permissions/guardResourceSlug'
import { refuseEscalation } from '@/hooks/permissions/refuseEscalation'
import { refuseEscalationByDelete } from '@/hooks/permissions/refuseEscalationByDelete'
import { resettleSteps } from '@/hooks/permissions/resettleSteps'
import { keepFixed } from '@/hooks/shared/keepFixed'
import { refuseCycle } from '@/hooks/shared/refuseCycle'
import { defineCollection } from '@/src/platform/defineCollection'

export const EmployeeRoles = defineCollection({
  slug: 'employee-roles',
  labels: { singular: 'Role', plural: 'Roles' },
  admin: {
    useAsTitle: 'name',
    group: 'Rights',
    defaultColumns: ['name', 'slug', 'level', 'status'],
    listSearchableFields: ['name', 'slug'],
    description: 'What people of one kind may do. Give a role to a person, or to a group.',
    components: { edit: { SaveButton: '/components/permissions/preview/SaveButton#SaveButton' } },
  },
  defaultSort: 'slug',
  access: systemAccess,
  hooks: {
    beforeChange: [
      keepFixed('slug'),
      guardGenerated,
      guardResourceSlug,
      refuseCycle('employee-roles', 'inheritsFrom'),
      refuseEscalation('employee-roles'),
    ],
    afterChange: [resettleSteps],
    beforeDelete: [refuseEscalationByDelete('employee-roles')],
  },
  fields: [
    { name: 'name', type: 'text', required: true },
    slugField(),
    {
      name: 'inheritsFrom',
      type: 'relationship',
      relationTo: 'employee-roles',
      admin: { description: 'This role has all that the other one gives, and what that inherits.' },
    },
    {
      name: 'permissions',
      type: 'relationship',
      relationTo: 'permissions',
      hasMany: true,
      admin: {
        components: { Field: '/components/permissions/matrix/PermissionMatrixField#PermissionMatrixField' },
      },
    },
    { name: 'level', type: 'number', required: true, defaultValue: 10, min: 1, max: 100 },
    {
      name: 'isSystem',
      type: 'checkbox',
      defaultValue: false,
      access: { create: () => false, update: () => false },
    },
    {
      name: 'isSuperadmin',
      type: 'checkbox',
      defaultValue: false,
      access: { create: () => false, update: () => false },
      admin: { readOnly: true, condition: (data) => data?.isSuperadmin === true },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'active',
      options: ['active', 'inactive'].map((value) => ({ value, label: value })),
    },
    {
      name: 'generatedFor',
      type: 'text',
      index: true,
      admin: {
        readOnly: true,
        description: 'The system made this role and keeps its permissions.',
        condition: (data) => Boolean(data?.generatedFor),
      },
    },
  ],
})
