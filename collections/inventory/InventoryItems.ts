import { scopedBy } from '@/access/scopedBy'
import { createsItems } from '@/access/createsItems'
import { placeItem } from '@/hooks/inventory/placeItem'
import { refuseOccupiedItem } from '@/hooks/inventory/refuseOccupiedItem'
import { commandOwned } from '@/hooks/shared/commandOwned'
import { keepFixed } from '@/hooks/shared/keepFixed'
import { ITEM_STATUSES } from '@/src/domain/inventory/itemStatuses'
import { defineCollection } from '@/src/platform/defineCollection'

export const InventoryItems = defineCollection({
  slug: 'inventory-items',
  labels: { singular: 'Asset', plural: 'Assets' },
  admin: { useAsTitle: 'identifier', group: 'Inventory', defaultColumns: ['identifier', 'type', 'status', 'assignedTo'] },
  defaultSort: 'identifier',
  access: {
    read: scopedBy('inventory', ['read']),
    create: createsItems,
    update: scopedBy('inventory', ['update']),
    delete: scopedBy('inventory', ['admin']),
  },
  hooks: {
    beforeValidate: [commandOwned(['status', 'assignedTo', 'resource'], { status: 'available' })],
    beforeChange: [keepFixed('type'), placeItem],
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
    { name: 'notes', type: 'textarea' },
    { name: 'resource', type: 'relationship', relationTo: 'permission-resources', index: true, admin: { hidden: true } },
  ],
})
