import { nobody } from '@/access/nobody'
import { scopedBy } from '@/access/scopedBy'
import { defineCollection } from '@/src/platform/defineCollection'

/**
 * Append-only: every change of an item's status, with what it ended. The database refuses UPDATE, DELETE and
 * TRUNCATE, and its columns refer to nothing, so that history outlives the item.
 */
export const InventoryHistory = defineCollection({
  slug: 'inventory-history',
  labels: { singular: 'Asset history entry', plural: 'Asset history' },
  admin: {
    useAsTitle: 'id',
    group: 'Inventory',
    defaultColumns: ['at', 'item', 'from', 'to', 'actorName', 'reason'],
  },
  defaultSort: '-at',
  timestamps: false,
  lockDocuments: false,
  access: { read: scopedBy('inventory', ['read']), create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['item', 'at'] }],
  fields: [
    { name: 'item', type: 'relationship', relationTo: 'inventory-items', required: true },
    { name: 'at', type: 'date', required: true },
    { name: 'from', type: 'text', required: true },
    { name: 'to', type: 'text', required: true },
    { name: 'actor', type: 'relationship', relationTo: 'employees' },
    { name: 'actorName', type: 'text', required: true },
    { name: 'reason', type: 'text' },
    { name: 'snapshot', type: 'json', required: true },
    {
      name: 'resource',
      type: 'relationship',
      relationTo: 'permission-resources',
      index: true,
      admin: { hidden: true },
    },
  ],
})
