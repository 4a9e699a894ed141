import { scopedBy } from '@/access/scopedBy'
import { createsItems } from '@/access/createsItems'
import { dateItem } from '@/hooks/inventory/dateItem'
import { judgeItem } from '@/hooks/inventory/judgeItem'
import { offerItem } from '@/hooks/inventory/offerItem'
import { placeItem } from '@/hooks/inventory/placeItem'
import { refuseOccupiedItem } from '@/hooks/inventory/refuseOccupiedItem'
import { commandOwned } from '@/hooks/shared/commandOwned'
import { keepFixed } from '@/hooks/shared/keepFixed'
import { HANDOVER_FIELDS } from '@/src/domain/inventory/handoverFields'
import { ITEM_STATUSES } from '@/src/domain/inventory/itemStatuses'
import { itemEndpoints } from '@/src/endpoints/inventory/itemEndpoints'
import { defineCollection } from '@/src/platform/defineCollection'

// Shown and changed above the form, by commands; in lists they stay columns.
const byCommand = { readOnly: true, condition: () => false }

export const InventoryItems = defineCollection({
  slug: 'inventory-items',
  labels: { singular: 'Asset', plural: 'Assets' },
  admin: {
    useAsTitle: 'identifier',
    group: 'Inventory',
    defaultColumns: ['identifier', 'type', 'status', 'assignedTo'],
    components: {
      beforeListTable: ['/components/inventory/ItemListTools#ItemListTools'],
      views: {
        edit: {
          asset: {
            Component: '/src/views/inventory/ItemDocView#ItemDocView',
            path: '/asset',
            tab: { label: 'Plan and history', href: '/asset' },
          },
        },
      },
    },
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
      commandOwned(['status', 'assignedTo', 'assignedRequest', 'comments', 'resource', ...HANDOVER_FIELDS], {
        status: 'available',
        comments: [],
      }),
    ],
    beforeChange: [keepFixed('type'), placeItem, judgeItem, dateItem],
    afterChange: [offerItem],
    beforeDelete: [refuseOccupiedItem],
  },
  indexes: [{ fields: ['type', 'identifier'], unique: true }],
  fields: [
    {
      name: 'head',
      type: 'ui',
      admin: {
        components: { Field: '/src/views/inventory/ItemHeadField#ItemHeadField' },
        disableListColumn: true,
      },
    },
    { name: 'type', type: 'relationship', relationTo: 'inventory-types', required: true },
    { name: 'identifier', type: 'text', required: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'available',
      options: ITEM_STATUSES.map((value) => ({ value, label: value.replace('_', ' ') })),
      admin: byCommand,
    },
    { name: 'assignedTo', type: 'relationship', relationTo: 'employees', admin: byCommand },
    { name: 'assignedRequest', type: 'relationship', relationTo: 'itsm-requests', admin: byCommand },
    { name: 'blueprint', type: 'upload', relationTo: 'media' },
    {
      name: 'metadata',
      type: 'json',
      label: 'Details',
      admin: { components: { Field: '/components/inventory/MetadataField#MetadataField' } },
    },
    { name: 'comments', type: 'json', defaultValue: [], admin: byCommand },
    { name: 'notes', type: 'textarea' },
    {
      name: 'acquiredOn',
      type: 'date',
      index: true,
      admin: {
        date: { pickerAppearance: 'dayOnly' },
        description: 'Its age counts from this day. Left out, from the day it was added.',
      },
    },
    { name: 'handedOverAt', type: 'date', admin: byCommand },
    { name: 'handedOverBy', type: 'relationship', relationTo: 'employees', admin: byCommand },
    { name: 'receivedAt', type: 'date', admin: byCommand },
    { name: 'returnAnnouncedAt', type: 'date', admin: byCommand },
    { name: 'returnReason', type: 'text', admin: byCommand },
    { name: 'returnProblem', type: 'checkbox', defaultValue: false, admin: byCommand },
    {
      name: 'resource',
      type: 'relationship',
      relationTo: 'permission-resources',
      index: true,
      admin: { hidden: true },
    },
  ],
})
