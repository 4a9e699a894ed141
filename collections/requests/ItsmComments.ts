import { nobody } from '@/access/nobody'
import { defineCollection } from '@/src/platform/defineCollection'

/** Comments of requests; read with their request, written by its command. */
export const ItsmComments = defineCollection({
  slug: 'itsm-comments',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'request', type: 'relationship', relationTo: 'itsm-requests', required: true },
    { name: 'author', type: 'relationship', relationTo: 'employees', required: true },
    { name: 'body', type: 'textarea', required: true },
    { name: 'internal', type: 'checkbox', defaultValue: false },
  ],
})
