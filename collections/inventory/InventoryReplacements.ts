import { nobody } from '@/access/nobody'
import { scopedBy } from '@/access/scopedBy'
import { replacementEndpoints } from '@/src/endpoints/inventory/replacementEndpoints'
import { defineCollection } from '@/src/platform/defineCollection'

/**
 * Somebody's item broke after it was handed over: they get another of the type, or wait for one in the same line as
 * requests do, from the moment it broke. Commands write it.
 */
export const InventoryReplacements = defineCollection({
  slug: 'inventory-replacements',
  labels: { singular: 'Replacement', plural: 'Replacements' },
  admin: {
    useAsTitle: 'itemIdentifier',
    group: 'Inventory',
    defaultColumns: ['itemIdentifier', 'type', 'employee', 'since', 'newItem', 'servedAt'],
  },
  defaultSort: '-since',
  access: { read: scopedBy('inventory', ['read']), create: nobody, update: nobody, delete: nobody },
  endpoints: replacementEndpoints,
  fields: [
    { name: 'item', type: 'relationship', relationTo: 'inventory-items' },
    // Said also when the item is gone.
    { name: 'itemIdentifier', type: 'text', required: true },
    { name: 'type', type: 'relationship', relationTo: 'inventory-types' },
    { name: 'employee', type: 'relationship', relationTo: 'employees', required: true },
    { name: 'request', type: 'relationship', relationTo: 'itsm-requests' },
    { name: 'reason', type: 'textarea', required: true },
    { name: 'since', type: 'date', required: true },
    { name: 'newItem', type: 'relationship', relationTo: 'inventory-items' },
    { name: 'servedAt', type: 'date' },
    { name: 'cancelledAt', type: 'date' },
    {
      name: 'resource',
      type: 'relationship',
      relationTo: 'permission-resources',
      index: true,
      admin: { hidden: true },
    },
  ],
})
