import { scopedBy } from '@/access/scopedBy'
import { createsItems } from '@/access/createsItems'
import { judgeItem } from '@/hooks/inventory/judgeItem'
import { offerItem } from '@/hooks/inventory/offerItem'
import { placeItem } from '@/hooks/inventory/placeItem'
import { refuseOccupiedItem } from '@/hooks/inventory/refuseOccupiedItem'
import { commandOwned } from '@/hooks/shared/commandOwned'
import { keepFixed } from '@/hooks/shared/keepFixed'
import { ITEM_STATUSES } from '@/src/domain/inventory/itemStatuses'
import { itemEndpoints } from '@/src/endpoints/inventory/itemEndpoints'
import { defineCollection } from '@/src/platform/defineCollection'

export const InventoryItems = defineCollection({
  slug: 'inventory-items',
  labels: { singular: 'Asset', plural: 'Assets' },
  admin: {
    useAsTitle: 'identifier',
    group: 'Inventory',
    defaultColumns: ['identifier', 'type', 'status', 'assignedTo'],
  },
  defaultSort: 'identifier',
  access: {
    read: scopedBy('inventory', ['read']),
    create: createsItems,
    update: scopedBy('inventory', ['update']),
    delete: scopedBy('inventory', ['admin']),
  },
  endpoints: itemEndpoints,
  hooks: {
    beforeValidate: [
      commandOwned(['status', 'assignedTo', 'assignedRequest', 'comments', 'resource'], {
        status: 'available',
        comments: [],
      }),
    ],
    beforeChange: [keepFixed('type'), placeItem, judgeItem],
    afterChange: [offerItem],
    beforeDelete: [refuseOccupiedItem],
  },
  indexes: [{ fields: ['type', 'identifier'], unique: true }],
  fields: [
    { name: 'type', type: 'relationship', relationTo: 'inventory-types', required: true },
    { name: 'identifier', type: 'text', required: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'available',
      options: ITEM_STATUSES.map((value) => ({ value, label: value.replace('_', ' ') })),
      admin: { readOnly: true },
    },
    { name: 'assignedTo', type: 'relationship', relationTo: 'employees', admin: { readOnly: true } },
    { name: 'assignedRequest', type: 'relationship', relationTo: 'itsm-requests', admin: { readOnly: true } },
    { name: 'blueprint', type: 'upload', relationTo: 'media' },
    { name: 'metadata', type: 'json' },
    { name: 'comments', type: 'json', defaultValue: [], admin: { readOnly: true } },
    { name: 'notes', type: 'textarea' },
    {
      name: 'resource',
      type: 'relationship',
      relationTo: 'permission-resources',
      index: true,
      admin: { hidden: true },
    },
  ],
})
