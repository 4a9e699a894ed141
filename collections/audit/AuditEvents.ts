import { nobody } from '@/access/nobody'
import { requires } from '@/access/requires'
import { recordRead } from '@/hooks/audit/recordRead'
import { VIAS } from '@/src/domain/audit/vias'
import { auditEndpoints } from '@/src/endpoints/audit/auditEndpoints'
import { defineCollection } from '@/src/platform/defineCollection'

/** Append-only; the database itself refuses UPDATE, DELETE and TRUNCATE. */
export const AuditEvents = defineCollection({
  slug: 'audit-events',
  labels: { singular: 'Audit event', plural: 'Audit events' },
  admin: {
    useAsTitle: 'action',
    group: 'Audit',
    defaultColumns: ['at', 'actorName', 'action', 'entityType', 'entityId', 'via'],
  },
  defaultSort: '-at',
  timestamps: false,
  lockDocuments: false,
  access: { read: requires('audit', 'read'), create: nobody, update: nobody, delete: nobody },
  endpoints: auditEndpoints,
  hooks: { beforeOperation: [recordRead] },
  indexes: [{ fields: ['entityType', 'entityId'] }],
  fields: [
    { name: 'at', type: 'date', required: true },
    { name: 'actor', type: 'text' },
    { name: 'actorName', type: 'text', required: true },
    { name: 'onBehalfOf', type: 'text' },
    { name: 'via', type: 'select', required: true, options: VIAS.map((value) => ({ value, label: value })) },
    { name: 'action', type: 'text', required: true },
    { name: 'entityType', type: 'text', required: true },
    { name: 'entityId', type: 'text' },
    {
      name: 'changes',
      type: 'json',
      admin: { components: { Field: '/components/admin/JsonViewField#JsonViewField' } },
    },
    { name: 'reason', type: 'text' },
    { name: 'ip', type: 'text' },
    { name: 'correlationId', type: 'text', index: true },
    { name: 'erasedAt', type: 'date' },
  ],
})
