import type { ImportField } from '@/src/domain/imports/ImportField'

/** The columns that every asset has; those of its type's details are `metadata.<name>`. */
export const ITEM_FIELDS: readonly ImportField[] = [
  {
    name: 'type',
    label: 'Type',
    required: false,
    help: 'Slug or name of the asset type, for example vehicle. Without this column, the type chosen for the whole file.',
    aliases: ['assetType', 'category', 'kind', 'typ'],
  },
  {
    name: 'identifier',
    label: 'Identifier',
    required: true,
    help: 'What is written on it, for example B-ST 1001. An asset of this type and identifier is updated, else added.',
    aliases: ['id', 'serial', 'serialNumber', 'assetTag', 'tag', 'inventoryNumber', 'licencePlate', 'number'],
  },
  {
    name: 'status',
    label: 'Status',
    required: false,
    help: 'available, occupied, under_review, under_repair, reserved or retired: a change that the table of statuses allows. Empty: as it is.',
    aliases: ['state', 'zustand'],
  },
  {
    name: 'assignedTo',
    label: 'Assigned to',
    required: false,
    help: 'E-mail address of the colleague who has it. An available asset is given to them. Empty: as it is.',
    aliases: ['employee', 'user', 'holder', 'email', 'owner', 'assignee'],
  },
  {
    name: 'acquiredOn',
    label: 'Acquired on',
    required: false,
    help: 'A day such as 2026-11-21 or 21.11.2026. Empty: as it is, or today for what is new.',
    aliases: ['purchased', 'purchaseDate', 'bought', 'date', 'acquired'],
  },
  {
    name: 'notes',
    label: 'Notes',
    required: false,
    help: 'Any text. Empty: as it is.',
    aliases: ['note', 'comment', 'remarks', 'description'],
  },
]
