import { nobody } from '@/access/nobody'
import { readsElevations } from '@/access/readsElevations'
import { elevationEndpoints } from '@/src/endpoints/permissions/elevations/elevationEndpoints'
import { defineCollection } from '@/src/platform/defineCollection'

/** A role that somebody took in an emergency: why, from when to when, and who looked at it afterwards. */
export const Elevations = defineCollection({
  slug: 'elevations',
  admin: {
    useAsTitle: 'roleName',
    group: 'Rights',
    defaultColumns: ['employeeName', 'roleName', 'reason', 'startsAt', 'endsAt', 'endedAt', 'reviewedAt'],
  },
  defaultSort: '-startsAt',
  access: { read: readsElevations, create: nobody, update: nobody, delete: nobody },
  endpoints: elevationEndpoints,
  fields: [
    { name: 'employee', type: 'relationship', relationTo: 'employees', required: true, index: true },
    { name: 'employeeName', type: 'text', required: true },
    { name: 'rule', type: 'relationship', relationTo: 'break-glass-rules' },
    { name: 'ruleName', type: 'text', required: true },
    { name: 'role', type: 'relationship', relationTo: 'employee-roles' },
    { name: 'roleName', type: 'text', required: true },
    { name: 'reason', type: 'textarea', required: true },
    { name: 'startsAt', type: 'date', required: true },
    { name: 'endsAt', type: 'date', required: true },
    { name: 'endedAt', type: 'date' },
    { name: 'endedBy', type: 'relationship', relationTo: 'employees' },
    { name: 'reviewDueAt', type: 'date' },
    { name: 'reviewedBy', type: 'relationship', relationTo: 'employees' },
    { name: 'reviewedAt', type: 'date' },
    { name: 'reviewNote', type: 'textarea' },
  ],
})
