import { nobody } from '@/access/nobody'
import { scopedBy } from '@/access/scopedBy'
import { defineCollection } from '@/src/platform/defineCollection'

/** What a form said when it was published. Never changed: requests are shown, checked and run by their version. */
export const ItsmFormVersions = defineCollection({
  slug: 'itsm-form-versions',
  labels: { singular: 'Form version', plural: 'Form versions' },
  admin: {
    useAsTitle: 'title',
    group: 'Service desk',
    defaultColumns: ['title', 'version', 'publishedBy', 'createdAt'],
  },
  access: { read: scopedBy('itsm', ['read', 'update']), create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['form', 'version'], unique: true }],
  fields: [
    { name: 'form', type: 'relationship', relationTo: 'itsm-forms', required: true },
    { name: 'resource', type: 'relationship', relationTo: 'permission-resources', required: true },
    { name: 'version', type: 'number', required: true },
    { name: 'title', type: 'text', required: true },
    { name: 'translations', type: 'json' },
    { name: 'fields', type: 'json', required: true },
    { name: 'workflow', type: 'json', required: true },
    { name: 'slaTime', type: 'json' },
    { name: 'calendar', type: 'json' },
    { name: 'publishedBy', type: 'relationship', relationTo: 'employees' },
  ],
})
