import { InventoryHistory } from '@/collections/inventory/InventoryHistory'
import { InventoryItems } from '@/collections/inventory/InventoryItems'
import { InventoryReplacements } from '@/collections/inventory/InventoryReplacements'
import { InventoryTypes } from '@/collections/inventory/InventoryTypes'
import { Media } from '@/collections/inventory/Media'
import { inventoryEndpoints } from '@/src/endpoints/inventory/inventoryEndpoints'
import { equipment } from '@/src/operations/inventory/equipment'
import { importers } from '@/src/operations/imports/importers'
import { itemSearch } from '@/src/operations/inventory/itemSearch'
import { itemsImporter } from '@/src/operations/inventory/import/itemsImporter'
import { searchSources } from '@/src/operations/search/searchSources'
import { fulfillmentResources } from '@/src/operations/workflow/fulfillmentResources'
import { defineModule } from '@/src/platform/defineModule'

fulfillmentResources.set(equipment.kind, equipment)
importers.set(itemsImporter.kind, itemsImporter)
searchSources.set(itemSearch.kind, itemSearch)

export const inventory = defineModule({
  name: 'inventory',
  collections: [InventoryItems, InventoryTypes, InventoryHistory, InventoryReplacements, Media],
  endpoints: inventoryEndpoints,
  admin: {
    views: {
      inventory: {
        Component: '/src/views/inventory/OverviewView#OverviewView',
        path: '/inventory',
        exact: true,
        meta: { title: 'State of the inventory' },
      },
      inventoryHeld: {
        Component: '/src/views/inventory/HeldView#HeldView',
        path: '/inventory/held',
        exact: true,
        meta: { title: 'Who has what' },
      },
    },
    afterNavLinks: ['/components/inventory/InventoryLinks#InventoryLinks'],
  },
  extends: {
    'itsm-forms': [
      {
        name: 'inventoryType',
        type: 'relationship',
        relationTo: 'inventory-types',
        admin: { position: 'sidebar', condition: (data) => data?.formType === 'equipment' },
      },
    ],
    'itsm-requests': [
      {
        name: 'assignedInventory',
        type: 'relationship',
        relationTo: 'inventory-items',
        admin: { readOnly: true },
      },
      // The type it waits for, fixed when it began to wait, and since when: its place in the queue.
      { name: 'inventoryType', type: 'relationship', relationTo: 'inventory-types', admin: { hidden: true } },
      { name: 'inventoryWaitingSince', type: 'date', admin: { hidden: true } },
    ],
  },
})
