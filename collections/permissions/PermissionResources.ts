import { slugField } from '@/collections/shared/slugField'
import { systemAccess } from '@/collections/shared/systemAccess'
import { resettleSteps } from '@/hooks/permissions/resettleSteps'
import { keepFixed } from '@/hooks/shared/keepFixed'
import { refuseCycle } from '@/hooks/shared/refuseCycle'
import { guardGenerated } from '@/hooks/permissions/guardGenerated'
import { guardResourceSlug } from '@/hooks/permissions/guardResourceSlug'
import { refuseEscalation } from '@/hooks/permissions/refuseEscalation'
import { refuseEscalationByDelete } from '@/hooks/permissions/refuseEscalationByDelete'
import { defineCollection } from '@/src/platform/defineCollection'

export const PermissionResources = defineCollection({
  slug: 'permission-resources',
  labels: { singular: 'Resource', plural: 'Resources' },
  admin: {
    useAsTitle: 'slug',
    group: 'Rights',
    defaultColumns: ['name', 'slug', 'parent'],
    listSearchableFields: ['name', 'slug'],
    description: 'What rights are about. A right on a resource covers everything below it.',
    components: { edit: { SaveButton: '/components/permissions/preview/SaveButton#SaveButton' } },
  },
  defaultSort: 'slug',
  access: systemAccess,
  hooks: {
    beforeChange: [
      keepFixed('slug'),
      guardGenerated,
      guardResourceSlug,
      refuseCycle('permission-resources', 'parent'),
      refuseEscalation('permission-resources'),
    ],
    afterChange: [resettleSteps],
    beforeDelete: [refuseEscalationByDelete('permission-resources')],
  },
  fields: [
    { name: 'name', type: 'text', required: true },
    slugField(),
    { name: 'parent', type: 'relationship', relationTo: 'permission-resources' },
    { name: 'description', type: 'textarea' },
    { name: 'generatedFor', type: 'text', index: true, admin: { readOnly: true } },
    { name: 'retired', type: 'checkbox', defaultValue: false, admin: { readOnly: true } },
  ],
})
