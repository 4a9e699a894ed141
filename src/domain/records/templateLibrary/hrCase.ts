import { choice, done, oneApproval, open } from './parts'
import type { RecordTemplate } from './RecordTemplate'

export const hrCase: RecordTemplate = {
  key: 'hr-case',
  name: 'HR case',
  description: 'A question or an incident about a person, handled in confidence from report to close.',
  slug: 'hr-case',
  prefix: 'HR',
  icon: 'users',
  fields: [
    {
      ...choice('topic', 'What it is about', {
        leave: 'Leave and working time',
        conduct: 'Conduct',
        pay: 'Pay',
        contract: 'Contract',
        other: 'Something else',
      }),
      required: true,
    },
    { name: 'person', label: 'Whom it concerns', type: 'relationship' },
    { name: 'reportedOn', label: 'Reported on', type: 'date' },
    { name: 'summary', label: 'What happened', type: 'textarea' },
    choice('severity', 'Severity', { low: 'Low', medium: 'Medium', high: 'High' }),
    { name: 'amount', label: 'Amount in question', type: 'number', min: 0, help: 'For cases about pay.' },
    { name: 'confidentialNotes', label: 'Confidential notes', type: 'textarea' },
    { name: 'resolution', label: 'Resolution', type: 'textarea' },
  ],
  fieldRights: {
    confidentialNotes: { read: 'records-{slug}.manage', update: 'records-{slug}.manage' },
    amount: { update: 'records-{slug}.update' },
  },
  states: [
    open('open', 'Open'),
    open('in_progress', 'In progress'),
    open('waiting', 'Waiting for an answer'),
    done('closed', 'Closed'),
    done('withdrawn', 'Withdrawn'),
  ],
  transitions: [
    { from: 'open', to: 'in_progress', label: 'Start work', requires: ['assignee'] },
    { from: 'in_progress', to: 'waiting', label: 'Wait for an answer' },
    { from: 'waiting', to: 'in_progress', label: 'Go on' },
    {
      from: 'in_progress',
      to: 'closed',
      label: 'Close',
      requires: ['resolution'],
      workflow: oneApproval({ label: 'Line manager agrees', approvalType: 'lineManager' }),
    },
    { from: 'open', to: 'withdrawn', label: 'Withdraw' },
    { from: 'closed', to: 'in_progress', label: 'Reopen', permission: 'records-{slug}.manage' },
  ],
}
