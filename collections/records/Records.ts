import { createsRecords } from '@/access/createsRecords'
import { readsRecords } from '@/access/readsRecords'
import { scopedBy } from '@/access/scopedBy'
import { withholdFields } from '@/hooks/records/withholdFields'
import { refuseGenericWrite } from '@/hooks/shared/refuseGenericWrite'
import { PRIORITIES } from '@/src/domain/shared/priorities'
import { recordEndpoints } from '@/src/endpoints/records/recordEndpoints'
import { defineCollection } from '@/src/platform/defineCollection'

/**
 * Things of a type that administrators define: with an owner, a state and fields of their own. Made, edited and
 * trashed by the generic paths, which are commands here, because each asks for a revision, rights on fields and a
 * version of its own.
 */
export const Records = defineCollection({
  slug: 'records',
  admin: { hidden: true, useAsTitle: 'number', listSearchableFields: ['number', 'title'] },
  trash: true,
  access: {
    read: readsRecords,
    create: createsRecords,
    update: scopedBy('records', ['update']),
    delete: scopedBy('records', ['delete']),
  },
  endpoints: recordEndpoints,
  hooks: {
    beforeOperation: [
      refuseGenericWrite({
        create: 'POST /api/records',
        update: 'PATCH /api/records/:id',
        delete: 'DELETE /api/records/:id',
      }),
    ],
    afterOperation: [withholdFields],
  },
  fields: [
    { name: 'number', type: 'text', required: true, unique: true },
    { name: 'type', type: 'relationship', relationTo: 'record-types', required: true },
    { name: 'title', type: 'text', required: true },
    { name: 'state', type: 'text', required: true },
    {
      name: 'stateKind',
      type: 'select',
      required: true,
      options: ['open', 'done'].map((value) => ({ value, label: value })),
    },
    {
      name: 'data',
      type: 'json',
      required: true,
      // Nobody asks lists of all types by a field that only one of them has, and that may not be theirs to read:
      // without a row at hand the answer is no, so that no condition and no order reaches into it.
      access: { read: ({ doc }) => doc !== undefined },
    },
    { name: 'owner', type: 'relationship', relationTo: 'employees', required: true },
    { name: 'assignee', label: 'Assigned to', type: 'relationship', relationTo: 'employees' },
    { name: 'parent', type: 'relationship', relationTo: 'records' },
    {
      name: 'priority',
      type: 'select',
      options: PRIORITIES.map((value) => ({ value, label: value })),
    },
    { name: 'dueAt', type: 'date' },
    { name: 'tags', type: 'json', required: true, defaultValue: [] },
    { name: 'workflowRun', type: 'relationship', relationTo: 'workflow-runs' },
    { name: 'pendingTo', type: 'text' },
    { name: 'pendingSince', type: 'date' },
    { name: 'pendingBy', type: 'relationship', relationTo: 'employees' },
    {
      name: 'resource',
      type: 'relationship',
      relationTo: 'permission-resources',
      required: true,
      admin: { hidden: true },
    },
    { name: 'createdBy', type: 'relationship', relationTo: 'employees' },
    { name: 'changedBy', type: 'relationship', relationTo: 'employees' },
  ],
})
