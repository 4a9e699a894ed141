import { nobody } from '@/access/nobody'
import { readsRequests } from '@/access/readsRequests'
import { decorateRequests } from '@/hooks/requests/decorateRequests'
import { refuseGenericWrite } from '@/hooks/shared/refuseGenericWrite'
import { requestEndpoints } from '@/src/endpoints/requests/requestEndpoints'
import { PRIORITIES } from '@/src/domain/shared/priorities'
import { REQUEST_STATUSES } from '@/src/domain/requests/statuses'
import { defineCollection } from '@/src/platform/defineCollection'

export const ItsmRequests = defineCollection({
  slug: 'itsm-requests',
  labels: { singular: 'Request', plural: 'Requests' },
  admin: {
    useAsTitle: 'number',
    group: 'Service desk',
    defaultColumns: ['number', 'form', 'requester', 'status', 'slaDueAt', 'createdAt'],
    listSearchableFields: ['number'],
  },
  access: { read: readsRequests, create: nobody, update: nobody, delete: nobody },
  endpoints: requestEndpoints,
  hooks: {
    beforeOperation: [
      refuseGenericWrite({
        create: 'POST /api/itsm-requests/submit',
        update: 'the commands decide, fulfill, resubmit, cancel, reassign, priority and comments',
        delete: 'POST /api/itsm-requests/:id/cancel',
      }),
    ],
    afterOperation: [decorateRequests],
  },
  indexes: [{ fields: ['requester', 'createdAt'] }, { fields: ['resource', 'createdAt'] }],
  fields: [
    { name: 'number', type: 'text', required: true, unique: true },
    { name: 'form', type: 'relationship', relationTo: 'itsm-forms', required: true },
    { name: 'formVersion', type: 'relationship', relationTo: 'itsm-form-versions', required: true },
    { name: 'category', type: 'relationship', relationTo: 'itsm-categories', required: true },
    {
      name: 'resource',
      type: 'relationship',
      relationTo: 'permission-resources',
      required: true,
      admin: { hidden: true },
    },
    { name: 'requester', type: 'relationship', relationTo: 'employees', required: true },
    { name: 'requestedFor', type: 'relationship', relationTo: 'employees', required: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      // People write it the British way; the value is the contract's.
      options: REQUEST_STATUSES.map((value) => ({
        value,
        label: value.replace('_', ' ').replace('fulfillment', 'fulfilment'),
      })),
    },
    {
      name: 'priority',
      type: 'select',
      required: true,
      defaultValue: 'medium',
      options: PRIORITIES.map((value) => ({ value, label: value })),
    },
    { name: 'data', type: 'json', required: true },
    { name: 'slaDueAt', type: 'date', index: true },
    { name: 'slaBreached', type: 'checkbox', defaultValue: false },
    { name: 'slaPausedAt', type: 'date' },
    { name: 'slaPauses', type: 'json', admin: { hidden: true } },
    // When people were warned and when it was seen late: each is said once, however often the job runs.
    { name: 'slaWarnedAt', type: 'date', admin: { readOnly: true } },
    { name: 'slaBreachedAt', type: 'date', admin: { readOnly: true } },
    { name: 'completedAt', type: 'date' },
  ],
})
