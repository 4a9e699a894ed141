import { choice, done, oneApproval, open } from './parts'
import type { RecordTemplate } from './RecordTemplate'

export const change: RecordTemplate = {
  key: 'change',
  name: 'Change',
  description: 'A planned change to a service, with its risk, its plan back and who agreed.',
  slug: 'change',
  prefix: 'CHG',
  icon: 'git-branch',
  fields: [
    {
      ...choice('kind', 'Kind', { standard: 'Standard', normal: 'Normal', emergency: 'Emergency' }),
      required: true,
    },
    choice('risk', 'Risk', { low: 'Low', medium: 'Medium', high: 'High' }),
    { name: 'service', label: 'Service', type: 'text', required: true, max: 200 },
    { name: 'plannedFor', label: 'Planned for', type: 'date' },
    { name: 'minutes', label: 'Minutes it takes', type: 'number', min: 0 },
    { name: 'plan', label: 'Plan', type: 'textarea' },
    { name: 'backout', label: 'Way back', type: 'textarea' },
    { name: 'outcome', label: 'Outcome', type: 'textarea' },
  ],
  fieldRights: {},
  states: [
    open('draft', 'Draft'),
    open('scheduled', 'Scheduled'),
    open('running', 'Being done'),
    done('done', 'Done'),
    done('rolled_back', 'Rolled back'),
    done('cancelled', 'Cancelled'),
  ],
  transitions: [
    {
      from: 'draft',
      to: 'scheduled',
      label: 'Schedule',
      requires: ['plannedFor', 'plan', 'backout'],
      workflow: oneApproval({ label: 'Line manager agrees', approvalType: 'lineManager' }),
    },
    { from: 'draft', to: 'cancelled', label: 'Cancel' },
    { from: 'scheduled', to: 'running', label: 'Begin', requires: ['assignee'] },
    { from: 'scheduled', to: 'cancelled', label: 'Cancel' },
    { from: 'running', to: 'done', label: 'Finish', requires: ['outcome'] },
    { from: 'running', to: 'rolled_back', label: 'Roll back', requires: ['outcome'] },
  ],
}
