import { requires } from '@/access/requires'
import { scopedBy } from '@/access/scopedBy'
import { generatedFields } from '@/collections/shared/generatedFields'
import { slugField } from '@/collections/shared/slugField'
import { refuseUsedType } from '@/hooks/inventory/refuseUsedType'
import { createGeneratedResource } from '@/hooks/permissions/createGeneratedResource'
import { queueGeneratedRights } from '@/hooks/permissions/queueGeneratedRights'
import { retireGeneratedRights } from '@/hooks/permissions/retireGeneratedRights'
import { commandOwned } from '@/hooks/shared/commandOwned'
import { keepFixed } from '@/hooks/shared/keepFixed'
import { defineCollection } from '@/src/platform/defineCollection'

export const InventoryTypes = defineCollection({
  slug: 'inventory-types',
  labels: { singular: 'Asset type', plural: 'Asset types' },
  admin: { useAsTitle: 'name', group: 'Inventory', defaultColumns: ['name', 'slug', 'identifierLabel', 'rightsStatus'] },
  defaultSort: 'name',
  access: {
    read: scopedBy('inventory', ['read', 'update', 'reviewer', 'maintainer']),
    create: requires('inventory', 'manage'),
    update: scopedBy('inventory', ['update']),
    delete: scopedBy('inventory', ['delete']),
  },
  hooks: {
    beforeValidate: [commandOwned(['resource', 'rightsStatus'], { rightsStatus: 'pending' })],
    beforeChange: [keepFixed('slug'), createGeneratedResource('inventoryType')],
    afterChange: [queueGeneratedRights],
    beforeDelete: [refuseUsedType],
    afterDelete: [retireGeneratedRights],
  },
  fields: [
    { name: 'name', type: 'text', required: true },
    slugField(),
    { name: 'identifierLabel', type: 'text', defaultValue: 'Identifier' },
    { name: 'description', type: 'textarea' },
    ...generatedFields(),
  ],
})
