import { choice, done, oneApproval, open } from './parts'
import type { RecordTemplate } from './RecordTemplate'

export const contract: RecordTemplate = {
  key: 'contract',
  name: 'Contract',
  description: 'An agreement with somebody outside, from draft over signature to its end.',
  slug: 'contract',
  prefix: 'CON',
  icon: 'file-signature',
  fields: [
    { name: 'counterparty', label: 'Counterparty', type: 'text', required: true, max: 200 },
    choice('kind', 'Kind', { supply: 'Supply', service: 'Service', licence: 'Licence', lease: 'Lease' }),
    { name: 'value', label: 'Value per year', type: 'number', min: 0 },
    { name: 'startsOn', label: 'Begins on', type: 'date' },
    { name: 'endsOn', label: 'Ends on', type: 'date' },
    { name: 'noticeDays', label: 'Notice in days', type: 'number', min: 0, max: 3650 },
    { name: 'renews', label: 'Renews by itself', type: 'checkbox' },
    { name: 'document', label: 'Document', type: 'file' },
    { name: 'terms', label: 'What was agreed', type: 'textarea' },
  ],
  fieldRights: { value: { update: 'records-{slug}.manage' } },
  states: [
    open('draft', 'Draft'),
    open('review', 'In review'),
    open('active', 'In force'),
    done('ended', 'Ended'),
    done('dropped', 'Dropped'),
  ],
  transitions: [
    { from: 'draft', to: 'review', label: 'Send to review', requires: ['startsOn'] },
    { from: 'review', to: 'draft', label: 'Back to draft' },
    {
      from: 'review',
      to: 'active',
      label: 'Put in force',
      requires: ['value', 'document'],
      workflow: oneApproval({ label: 'Head of department signs', approvalType: 'departmentHead' }),
    },
    { from: 'draft', to: 'dropped', label: 'Drop' },
    { from: 'active', to: 'ended', label: 'End', permission: 'records-{slug}.manage' },
  ],
}
