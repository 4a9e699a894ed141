import { subtreeIds } from '@/access/subtreeIds'
import type { Importer } from '@/src/operations/imports/Importer'
import { importTypes } from './importTypes'
import { ITEM_FIELDS } from './itemFields'
import { planItems } from './planItems'
import { undoItems } from './undoItems'

/** Assets by type and identifier: added when there is none, else updated; their status moves as by the commands. */
export const itemsImporter: Importer = {
  kind: 'inventory-items',
  label: 'assets',
  help: 'A row is one asset, found by type and identifier: it is added, or updated with what the row says. Empty cells leave things as they are.',
  group: 'Inventory',
  partial: true,
  fields: ITEM_FIELDS,
  moreFields: async (req, actor) => {
    const types = await importTypes(req, actor)
    const names = new Map<string, { label: string; of: string[] }>()
    for (const type of types) {
      for (const { name, label } of type.fields) {
        const known = names.get(name)
        if (known) known.of.push(type.name)
        else names.set(name, { label, of: [type.name] })
      }
    }
    return [...names].map(([name, { label, of }]) => ({
      name: `metadata.${name}`,
      label: `${label} (${of.join(', ')})`,
      required: false,
      help: `Detail “${label}” of ${of.join(', ')}. Empty: as it is.`,
      aliases: [name, label],
    }))
  },
  options: [
    {
      name: 'type',
      kind: 'text',
      label: 'Type of all rows',
      help: 'Slug of the asset type for rows without one, for example laptop.',
      default: '',
    },
  ],
  missing: (actor) => {
    const may = actor.rights.superadmin || subtreeIds(actor, 'inventory', ['create', 'update']).size > 0
    return may ? null : { resource: 'inventory', action: 'create' }
  },
  plan: planItems,
  undo: undoItems,
}
