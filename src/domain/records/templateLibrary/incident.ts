import { choice, done, open } from './parts'
import type { RecordTemplate } from './RecordTemplate'

export const incident: RecordTemplate = {
  key: 'incident',
  name: 'Incident',
  description: 'Something that broke or went wrong, from report to what was learnt.',
  slug: 'incident',
  prefix: 'INC',
  icon: 'siren',
  fields: [
    {
      ...choice('impact', 'Impact', { one: 'One person', team: 'A team', company: 'The whole company' }),
      required: true,
    },
    choice('urgency', 'Urgency', { low: 'Can wait', medium: 'Today', high: 'At once' }),
    { name: 'service', label: 'Service or place', type: 'text', max: 200 },
    { name: 'noticedAt', label: 'Noticed on', type: 'date' },
    { name: 'description', label: 'What happened', type: 'textarea', required: true },
    { name: 'workaround', label: 'Workaround', type: 'textarea' },
    { name: 'cause', label: 'Cause', type: 'textarea' },
    { name: 'minutesDown', label: 'Minutes without service', type: 'number', min: 0 },
  ],
  fieldRights: {},
  states: [
    open('new', 'New'),
    open('investigating', 'Being investigated'),
    open('mitigated', 'Mitigated'),
    done('resolved', 'Resolved'),
    done('dismissed', 'No incident'),
  ],
  transitions: [
    { from: 'new', to: 'investigating', label: 'Investigate', requires: ['assignee'] },
    { from: 'new', to: 'dismissed', label: 'Dismiss' },
    { from: 'investigating', to: 'mitigated', label: 'Mitigated', requires: ['workaround'] },
    { from: 'investigating', to: 'resolved', label: 'Resolve', requires: ['cause'] },
    { from: 'mitigated', to: 'resolved', label: 'Resolve', requires: ['cause'] },
    { from: 'resolved', to: 'investigating', label: 'Reopen' },
  ],
}
