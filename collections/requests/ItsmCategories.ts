import { createsCategories } from '@/access/createsCategories'
import { readsCategories } from '@/access/readsCategories'
import { scopedBy } from '@/access/scopedBy'
import { generatedFields } from '@/collections/shared/generatedFields'
import { slugField } from '@/collections/shared/slugField'
import { createGeneratedResource } from '@/hooks/permissions/createGeneratedResource'
import { queueGeneratedRights } from '@/hooks/permissions/queueGeneratedRights'
import { retireGeneratedRights } from '@/hooks/permissions/retireGeneratedRights'
import { refuseUsedCategory } from '@/hooks/requests/refuseUsedCategory'
import { commandOwned } from '@/hooks/shared/commandOwned'
import { keepFixed } from '@/hooks/shared/keepFixed'
import { defineCollection } from '@/src/platform/defineCollection'

export const ItsmCategories = defineCollection({
  slug: 'itsm-categories',
  labels: { singular: 'Category', plural: 'Categories' },
  admin: {
    useAsTitle: 'title',
    group: 'Service desk',
    defaultColumns: ['title', 'slug', 'enabled', 'rightsStatus'],
  },
  defaultSort: 'title',
  access: {
    read: readsCategories,
    create: createsCategories,
    update: scopedBy('itsm', ['update']),
    delete: scopedBy('itsm', ['delete']),
  },
  hooks: {
    beforeValidate: [commandOwned(['resource', 'rightsStatus'], { rightsStatus: 'pending' })],
    beforeChange: [keepFixed('slug'), createGeneratedResource('category')],
    afterChange: [queueGeneratedRights],
    beforeDelete: [refuseUsedCategory],
    afterDelete: [retireGeneratedRights],
  },
  fields: [
    { name: 'title', type: 'text', required: true },
    slugField(),
    { name: 'description', type: 'textarea' },
    { name: 'icon', type: 'text', admin: { description: 'Name of a Lucide icon, such as key-round' } },
    { name: 'enabled', type: 'checkbox', defaultValue: true },
    ...generatedFields(),
  ],
})
