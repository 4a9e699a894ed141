import { systemAccess } from '@/collections/shared/systemAccess'
import { guardGroupMapping } from '@/hooks/people/guardGroupMapping'
import { guardGroupMappingRemoval } from '@/hooks/people/guardGroupMappingRemoval'
import { defineCollection } from '@/src/platform/defineCollection'

export const DirectoryGroupMappings = defineCollection({
  slug: 'directory-group-mappings',
  labels: { singular: 'Directory group', plural: 'Directory groups' },
  admin: {
    useAsTitle: 'name',
    group: 'People',
    defaultColumns: ['name', 'directoryGroup', 'group'],
    listSearchableFields: ['name', 'directoryGroup'],
    description:
      'Members of a group in the directory become members of a group here. Nothing else in the directory gives rights.',
  },
  defaultSort: 'name',
  access: systemAccess,
  hooks: { beforeChange: [guardGroupMapping], beforeDelete: [guardGroupMappingRemoval] },
  indexes: [{ fields: ['directoryGroup', 'group'], unique: true }],
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      admin: { description: 'What the group is called in the directory, for people who read this list.' },
    },
    {
      name: 'directoryGroup',
      type: 'text',
      required: true,
      admin: { description: 'Its object id in the directory.' },
      validate: (value: unknown) =>
        (typeof value === 'string' && /^[A-Za-z0-9-]{1,64}$/.test(value)) ||
        'The object id of a group has only letters, digits and hyphens, as in 00000000-0000-4000-8000-000000000000.',
    },
    { name: 'group', type: 'relationship', relationTo: 'employee-groups', required: true },
  ],
})
