import { nobody } from '@/access/nobody'
import { readsImports } from '@/access/readsImports'
import { refuseGenericWrite } from '@/hooks/shared/refuseGenericWrite'
import { IMPORT_STATUSES } from '@/src/domain/imports/importStatuses'
import { importEndpoints } from '@/src/endpoints/imports/importEndpoints'
import { defineCollection } from '@/src/platform/defineCollection'

/** One file and what became of it. Written by the commands of its endpoints alone; its rows are kept apart and swept. */
export const Imports = defineCollection({
  slug: 'imports',
  labels: { singular: 'Import', plural: 'Imports' },
  admin: { useAsTitle: 'fileName', hidden: true },
  access: { read: readsImports, create: nobody, update: nobody, delete: nobody },
  endpoints: importEndpoints,
  hooks: {
    beforeOperation: [
      refuseGenericWrite({
        create: 'POST /api/imports with a file',
        update: 'POST /api/imports/:id/check, run or undo',
        delete: 'POST /api/imports/:id/undo',
      }),
    ],
  },
  fields: [
    { name: 'kind', type: 'text', required: true, index: true },
    { name: 'fileName', type: 'text', required: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'uploaded',
      options: IMPORT_STATUSES.map((value) => ({ value, label: value })),
    },
    { name: 'encoding', type: 'text' },
    { name: 'delimiter', type: 'text' },
    { name: 'columns', type: 'json' },
    { name: 'mapping', type: 'json' },
    { name: 'options', type: 'json' },
    { name: 'rows', type: 'number', defaultValue: 0 },
    { name: 'emptyRows', type: 'number', defaultValue: 0 },
    { name: 'created', type: 'number' },
    { name: 'updated', type: 'number' },
    { name: 'unchanged', type: 'number' },
    { name: 'ended', type: 'number' },
    { name: 'failed', type: 'number' },
    { name: 'warnings', type: 'json' },
    { name: 'reason', type: 'textarea' },
    { name: 'undoable', type: 'checkbox', defaultValue: false },
    { name: 'startedBy', type: 'relationship', relationTo: 'employees', required: true },
    { name: 'actedBy', type: 'relationship', relationTo: 'employees' },
    { name: 'checkedAt', type: 'date' },
    { name: 'finishedAt', type: 'date' },
    { name: 'upload', type: 'text', required: true, index: true, hidden: true },
  ],
})
