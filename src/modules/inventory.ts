import { InventoryItems } from '@/collections/inventory/InventoryItems'
import { InventoryTypes } from '@/collections/inventory/InventoryTypes'
import { defineModule } from '@/src/platform/defineModule'

export const inventory = defineModule({
  name: 'inventory',
  collections: [InventoryItems, InventoryTypes],
  extends: {
    'itsm-forms': [
      {
        name: 'inventoryType',
        type: 'relationship',
        relationTo: 'inventory-types',
        admin: { condition: (data) => data?.formType === 'equipment' },
      },
    ],
  },
})
