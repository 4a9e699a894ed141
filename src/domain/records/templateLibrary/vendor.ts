import { choice, done, oneApproval, open } from './parts'
import type { RecordTemplate } from './RecordTemplate'

export const vendor: RecordTemplate = {
  key: 'vendor',
  name: 'Vendor',
  description: 'A company that sells to us: who it is, how it was checked, whether we buy there.',
  slug: 'vendor',
  prefix: 'VEN',
  icon: 'building-2',
  fields: [
    { name: 'country', label: 'Country', type: 'text', required: true, max: 100 },
    { name: 'taxNumber', label: 'Tax number', type: 'text', max: 40 },
    choice('category', 'What it sells', {
      hardware: 'Hardware',
      software: 'Software',
      services: 'Services',
      facilities: 'Facilities',
    }),
    { name: 'contact', label: 'Contact', type: 'text', max: 200 },
    choice('risk', 'Risk', { low: 'Low', medium: 'Medium', high: 'High' }),
    { name: 'reviewedOn', label: 'Checked on', type: 'date' },
    { name: 'bankAccount', label: 'Bank account', type: 'text', max: 60 },
    { name: 'assessment', label: 'Assessment', type: 'textarea' },
  ],
  fieldRights: { bankAccount: { read: 'records-{slug}.manage', update: 'records-{slug}.manage' } },
  states: [
    open('proposed', 'Proposed'),
    open('checking', 'Being checked'),
    open('approved', 'Approved'),
    done('blocked', 'Blocked'),
    done('retired', 'No longer used'),
  ],
  transitions: [
    { from: 'proposed', to: 'checking', label: 'Check', requires: ['assignee'] },
    {
      from: 'checking',
      to: 'approved',
      label: 'Approve',
      requires: ['risk', 'assessment'],
      workflow: oneApproval({ label: 'Head of department agrees', approvalType: 'departmentHead' }),
    },
    { from: 'checking', to: 'blocked', label: 'Block', requires: ['assessment'] },
    { from: 'approved', to: 'retired', label: 'Retire' },
    { from: 'blocked', to: 'checking', label: 'Check again', permission: 'records-{slug}.manage' },
  ],
}
