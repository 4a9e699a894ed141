import { slugField } from '@/collections/shared/slugField'
import { systemAccess } from '@/collections/shared/systemAccess'
import { refuseEscalation } from '@/hooks/permissions/refuseEscalation'
import { refuseEscalationByDelete } from '@/hooks/permissions/refuseEscalationByDelete'
import { resettleSteps } from '@/hooks/permissions/resettleSteps'
import { keepFixed } from '@/hooks/shared/keepFixed'
import { refuseCycle } from '@/hooks/shared/refuseCycle'
import { defineCollection } from '@/src/platform/defineCollection'

export const EmployeeGroups = defineCollection({
  slug: 'employee-groups',
  labels: { singular: 'Group', plural: 'Groups' },
  admin: {
    useAsTitle: 'name',
    group: 'Rights',
    defaultColumns: ['name', 'slug', 'parentGroup', 'roles'],
    listSearchableFields: ['name', 'slug'],
    description: 'People who have the same rights. A member also has what the groups above grant.',
    components: { edit: { SaveButton: '/components/permissions/preview/SaveButton#SaveButton' } },
  },
  defaultSort: 'slug',
  access: systemAccess,
  hooks: {
    beforeChange: [
      keepFixed('slug'),
      refuseCycle('employee-groups', 'parentGroup'),
      refuseEscalation('employee-groups'),
    ],
    afterChange: [resettleSteps],
    beforeDelete: [refuseEscalationByDelete('employee-groups')],
  },
  fields: [
    { name: 'name', type: 'text', required: true },
    slugField(),
    { name: 'roles', type: 'relationship', relationTo: 'employee-roles', hasMany: true },
    { name: 'parentGroup', type: 'relationship', relationTo: 'employee-groups' },
    {
      name: 'permissions',
      type: 'relationship',
      relationTo: 'permissions',
      hasMany: true,
      admin: {
        components: { Field: '/components/permissions/matrix/PermissionMatrixField#PermissionMatrixField' },
      },
    },
  ],
})
