import { parts } from './parts'
import type { Template } from './Template'

const { submitted, approval, byRole, fulfillment, notify, edge } = parts
const fulfillers = { key: 'fulfillers', label: 'Who delivers', kind: 'role' } as const

/** Shapes in which several people have a say. */
export const peopleTemplates: readonly Template[] = [
  {
    key: 'fourEyes',
    name: 'Four eyes',
    description: 'Two different people have to approve; one rejection is enough to stop it.',
    group: 'Several people',
    slots: [{ key: 'approvers', label: 'Who approves', kind: 'role' }, fulfillers],
    build: (choices) => ({
      version: 1,
      nodes: [
        submitted(),
        byRole('four-eyes', [1, 0], choices, 'approvers', {
          label: 'Two people approve',
          minApprovals: 2,
          allowDelegate: false,
        }),
        fulfillment('deliver', [2, 0], choices.fulfillers, { label: 'Deliver' }),
      ],
      edges: [edge('submitted', 'four-eyes'), edge('four-eyes', 'deliver', 'approved')],
    }),
  },
  {
    key: 'committee',
    name: 'Committee, two of three',
    description: 'Two votes in favour carry it; it fails once two can no longer be reached.',
    group: 'Several people',
    slots: [{ key: 'committee', label: 'The committee', kind: 'role' }, fulfillers],
    build: (choices) => ({
      version: 1,
      nodes: [
        submitted(),
        byRole('committee', [1, 0], choices, 'committee', {
          label: 'Committee vote',
          minApprovals: 2,
          rejectionRule: 'quorumImpossible',
          dueIn: { duration: 5, unit: 'days' },
        }),
        fulfillment('carry-out', [2, 0], choices.fulfillers, { label: 'Carry out' }),
      ],
      edges: [edge('submitted', 'committee'), edge('committee', 'carry-out', 'approved')],
    }),
  },
  {
    key: 'legalSecurity',
    name: 'Legal and security, then the head',
    description: 'Two reviews at the same time; the head decides once both are done.',
    group: 'Several people',
    slots: [
      { key: 'legal', label: 'Legal', kind: 'role' },
      { key: 'security', label: 'Security', kind: 'role' },
      fulfillers,
    ],
    build: (choices) => ({
      version: 1,
      nodes: [
        submitted(0.5),
        byRole('legal', [1, 0], choices, 'legal', { label: 'Legal' }),
        byRole('security', [1, 1], choices, 'security', { label: 'Security' }),
        approval('head', [2, 0.5], { label: 'Head decides', approvalType: 'departmentHead' }),
        fulfillment('deliver', [3, 0.5], choices.fulfillers, { label: 'Deliver' }),
      ],
      edges: [
        edge('submitted', 'legal'),
        edge('submitted', 'security'),
        edge('legal', 'head', 'approved'),
        edge('security', 'head', 'approved'),
        edge('head', 'deliver', 'approved'),
      ],
    }),
  },
  {
    key: 'onboarding',
    name: 'Equipment for a newcomer',
    description:
      'The manager agrees; IT, access and the workplace are prepared side by side; the newcomer is told.',
    group: 'Several people',
    slots: [
      { key: 'it', label: 'IT', kind: 'role' },
      { key: 'access', label: 'Access', kind: 'role' },
      { key: 'facilities', label: 'Facilities', kind: 'role' },
    ],
    build: (choices) => ({
      version: 1,
      nodes: [
        submitted(1),
        approval('manager', [1, 1], { label: 'Line manager', approvalType: 'lineManager' }),
        fulfillment('it', [2, 0], choices.it, {
          label: 'Laptop and accounts',
          checklist: ['Laptop set up', 'Accounts made', 'Phone ordered'],
          dueIn: { duration: 5, unit: 'days' },
        }),
        fulfillment('access', [2, 1], choices.access, {
          label: 'Access card',
          checklist: ['Photograph taken', 'Card handed over'],
        }),
        fulfillment('workplace', [2, 2], choices.facilities, {
          label: 'Workplace',
          checklist: ['Desk', 'Chair', 'Locker'],
        }),
        notify('welcome', [3, 1], {
          label: 'Welcome',
          to: 'requestedFor',
          subject: 'Your equipment is ready',
          body: 'Everything for your first day is prepared. Ask your manager where to pick it up.',
        }),
      ],
      edges: [
        edge('submitted', 'manager'),
        edge('manager', 'it', 'approved'),
        edge('manager', 'access', 'approved'),
        edge('manager', 'workplace', 'approved'),
        edge('it', 'welcome'),
        edge('access', 'welcome'),
        edge('workplace', 'welcome'),
      ],
    }),
  },
  {
    key: 'secondOpinion',
    name: 'Second opinion after a no',
    description: 'When the manager rejects, the head of the department has the last word.',
    group: 'Several people',
    slots: [fulfillers],
    build: (choices) => ({
      version: 1,
      nodes: [
        submitted(),
        approval('manager', [1, 0], { label: 'Line manager', approvalType: 'lineManager' }),
        approval('head', [2, 1], { label: 'Second opinion', approvalType: 'departmentHead' }),
        fulfillment('deliver', [3, 0], choices.fulfillers, { label: 'Deliver' }),
      ],
      edges: [
        edge('submitted', 'manager'),
        edge('manager', 'deliver', 'approved'),
        edge('manager', 'head', 'rejected'),
        edge('head', 'deliver', 'approved'),
      ],
    }),
  },
]
