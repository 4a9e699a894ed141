import { systemAccess } from '@/collections/shared/systemAccess'
import { slugField } from '@/collections/shared/slugField'
import { resettleSteps } from '@/hooks/permissions/resettleSteps'
import { refuseCycle } from '@/hooks/shared/refuseCycle'
import { defineCollection } from '@/src/platform/defineCollection'

export const Departments = defineCollection({
  slug: 'departments',
  admin: { useAsTitle: 'name', group: 'People', defaultColumns: ['name', 'slug', 'parent', 'head'] },
  defaultSort: 'name',
  access: systemAccess,
  hooks: { beforeChange: [refuseCycle('departments', 'parent')], afterChange: [resettleSteps] },
  fields: [
    { name: 'name', type: 'text', required: true },
    slugField(),
    { name: 'parent', type: 'relationship', relationTo: 'departments' },
    { name: 'head', type: 'relationship', relationTo: 'employees' },
  ],
})
