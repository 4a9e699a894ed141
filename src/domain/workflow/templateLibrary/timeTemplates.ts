import { parts } from './parts'
import type { Template } from './Template'

const { submitted, approval, byRole, fulfillment, notify, timer, edge } = parts
const fulfillers = { key: 'fulfillers', label: 'Who delivers', kind: 'role' } as const

/** Shapes in which time has a say, and those where something follows the delivery. */
export const timeTemplates: readonly Template[] = [
  {
    key: 'escalation',
    name: 'Escalate when overdue',
    description: 'The manager has two days; after that the next one up may decide as well.',
    group: 'Time',
    slots: [fulfillers],
    build: (choices) => ({
      version: 1,
      nodes: [
        submitted(),
        approval('manager', [1, 0], {
          label: 'Line manager',
          approvalType: 'lineManager',
          dueIn: { duration: 2, unit: 'days' },
          onOverdue: 'escalate',
        }),
        fulfillment('deliver', [2, 0], choices.fulfillers, {
          label: 'Deliver',
          dueIn: { duration: 3, unit: 'days' },
        }),
      ],
      edges: [edge('submitted', 'manager'), edge('manager', 'deliver', 'approved')],
    }),
  },
  {
    key: 'noObjection',
    name: 'No objection in three days',
    description: 'Silence is consent: if nobody rejects within three days, it counts as approved.',
    group: 'Time',
    slots: [{ key: 'approvers', label: 'Who may object', kind: 'role' }, fulfillers],
    build: (choices) => ({
      version: 1,
      nodes: [
        submitted(),
        byRole('objection', [1, 0], choices, 'approvers', {
          label: 'Any objections?',
          dueIn: { duration: 3, unit: 'days' },
          onOverdue: 'approve',
        }),
        fulfillment('deliver', [2, 0], choices.fulfillers, { label: 'Carry out' }),
      ],
      edges: [edge('submitted', 'objection'), edge('objection', 'deliver', 'approved')],
    }),
  },
  {
    key: 'coolingOff',
    name: 'Cooling-off time',
    description:
      'After the approval two days pass, in which the requester can still withdraw; then it is carried out.',
    group: 'Time',
    slots: [fulfillers],
    build: (choices) => ({
      version: 1,
      nodes: [
        submitted(),
        approval('manager', [1, 0], { label: 'Line manager', approvalType: 'lineManager' }),
        timer('cool-off', [2, 0], 'Time to think', 2),
        fulfillment('carry-out', [3, 0], choices.fulfillers, { label: 'Carry out' }),
      ],
      edges: [
        edge('submitted', 'manager'),
        edge('manager', 'cool-off', 'approved'),
        edge('cool-off', 'carry-out'),
      ],
    }),
  },
  {
    key: 'yearlyAccess',
    name: 'Access for a year',
    description:
      'Access is granted and comes up for review a year later; unless it is confirmed, it is taken away.',
    group: 'Time',
    slots: [
      { key: 'owners', label: 'Who approves and reviews', kind: 'role' },
      { key: 'fulfillers', label: 'Who grants and takes away', kind: 'role' },
    ],
    build: (choices) => ({
      version: 1,
      nodes: [
        submitted(),
        byRole('grant-approval', [1, 0], choices, 'owners', { label: 'May they have it?' }),
        fulfillment('grant', [2, 0], choices.fulfillers, { label: 'Grant access' }),
        timer('year', [3, 0], 'One year', 365),
        byRole('review', [4, 0], choices, 'owners', {
          label: 'Still needed?',
          dueIn: { duration: 14, unit: 'days' },
          onOverdue: 'reject',
        }),
        fulfillment('revoke', [5, 1], choices.fulfillers, { label: 'Take access away' }),
        notify('kept', [5, 0], {
          label: 'Access stays',
          to: 'requestedFor',
          subject: 'Your access stays',
          body: 'Your access was reviewed and stays as it is.',
        }),
      ],
      edges: [
        edge('submitted', 'grant-approval'),
        edge('grant-approval', 'grant', 'approved'),
        edge('grant', 'year'),
        edge('year', 'review'),
        edge('review', 'kept', 'approved'),
        edge('review', 'revoke', 'rejected'),
      ],
    }),
  },
  {
    key: 'emergency',
    name: 'Emergency, reviewed afterwards',
    description: 'It is carried out at once; the head is told and reviews it after the fact.',
    group: 'After a decision',
    slots: [fulfillers],
    build: (choices) => ({
      version: 1,
      nodes: [
        submitted(),
        fulfillment('act', [1, 0], choices.fulfillers, {
          label: 'Act at once',
          dueIn: { duration: 4, unit: 'hours' },
        }),
        approval('review', [2, 0], {
          label: 'Review afterwards',
          approvalType: 'departmentHead',
          dueIn: { duration: 3, unit: 'days' },
        }),
      ],
      edges: [edge('submitted', 'act'), edge('act', 'review')],
    }),
  },
  {
    key: 'tellEverybody',
    name: 'Approve, deliver, tell',
    description: 'After the delivery the requester is told what was done.',
    group: 'After a decision',
    slots: [{ key: 'approvers', label: 'Who approves', kind: 'role' }, fulfillers],
    build: (choices) => ({
      version: 1,
      nodes: [
        submitted(),
        byRole('approval', [1, 0], choices, 'approvers', { label: 'Approval' }),
        fulfillment('deliver', [2, 0], choices.fulfillers, { label: 'Deliver' }),
        notify('done', [3, 0], {
          label: 'Tell the requester',
          to: 'requester',
          subject: 'Your request is done',
          body: 'What you asked for has been delivered.',
        }),
      ],
      edges: [
        edge('submitted', 'approval'),
        edge('approval', 'deliver', 'approved'),
        edge('deliver', 'done'),
      ],
    }),
  },
]
