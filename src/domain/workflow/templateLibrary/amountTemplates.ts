import { parts } from './parts'
import type { Template } from './Template'

const { submitted, approval, byRole, fulfillment, condition, edge, over, ticked } = parts
const amount = {
  key: 'amount',
  label: 'Question that holds the amount',
  kind: 'number',
  suggested: 'amount',
} as const
const finance = { key: 'finance', label: 'Finance', kind: 'role' } as const
const fulfillers = { key: 'fulfillers', label: 'Who delivers', kind: 'role' } as const

/** Shapes in which an answer decides who is asked. */
export const amountTemplates: readonly Template[] = [
  {
    key: 'financeOver',
    name: 'Finance over an amount',
    description: 'The line manager approves; over 1,000 finance has to agree as well.',
    group: 'Amounts',
    slots: [amount, finance, fulfillers],
    build: (choices) => ({
      version: 1,
      nodes: [
        submitted(0.5),
        approval('manager', [1, 0.5], { label: 'Line manager', approvalType: 'lineManager' }),
        condition('amount', [2, 0.5], 'How much?'),
        byRole('finance', [3, 0], choices, 'finance', { label: 'Finance' }),
        fulfillment('buy', [4, 0.5], choices.fulfillers, { label: 'Order it' }),
      ],
      edges: [
        edge('submitted', 'manager'),
        edge('manager', 'amount', 'approved'),
        over('amount', 'finance', choices.amount ?? 'amount', 1000),
        edge('amount', 'buy', 'default'),
        edge('finance', 'buy', 'approved'),
      ],
    }),
  },
  {
    key: 'amountTiers',
    name: 'Three tiers by amount',
    description: 'Small sums: the manager. Over 1,000: the head. Over 10,000: the head, then finance.',
    group: 'Amounts',
    slots: [amount, finance, fulfillers],
    build: (choices) => {
      const field = choices.amount ?? 'amount'
      return {
        version: 1,
        nodes: [
          submitted(1),
          condition('tier', [1, 1], 'How much?'),
          approval('head-large', [2, 0], { label: 'Head, over 10,000', approvalType: 'departmentHead' }),
          byRole('finance', [3, 0], choices, 'finance', { label: 'Finance' }),
          approval('head', [2, 1], { label: 'Head, over 1,000', approvalType: 'departmentHead' }),
          approval('manager', [2, 2], { label: 'Line manager', approvalType: 'lineManager' }),
          fulfillment('buy', [4, 1], choices.fulfillers, { label: 'Order it' }),
        ],
        edges: [
          edge('submitted', 'tier'),
          over('tier', 'head-large', field, 10_000),
          over('tier', 'head', field, 1000),
          edge('tier', 'manager', 'default'),
          edge('head-large', 'finance', 'approved'),
          edge('finance', 'buy', 'approved'),
          edge('head', 'buy', 'approved'),
          edge('manager', 'buy', 'approved'),
        ],
      }
    },
  },
  {
    key: 'vendor',
    name: 'New vendor',
    description:
      'Purchasing checks; data protection joins in when personal data are handled; finance sets it up.',
    group: 'Amounts',
    slots: [
      { key: 'purchasing', label: 'Purchasing', kind: 'role' },
      { key: 'privacy', label: 'Data protection', kind: 'role' },
      {
        key: 'personalData',
        label: 'Box “personal data are handled”',
        kind: 'checkbox',
        suggested: 'personalData',
      },
      { key: 'finance', label: 'Finance', kind: 'role' },
    ],
    build: (choices) => ({
      version: 1,
      nodes: [
        submitted(0.5),
        byRole('purchasing', [1, 0.5], choices, 'purchasing', { label: 'Purchasing check' }),
        condition('data', [2, 0.5], 'Personal data?'),
        byRole('privacy', [3, 0], choices, 'privacy', { label: 'Data protection' }),
        fulfillment('set-up', [4, 0.5], choices.finance, {
          label: 'Set up the vendor',
          checklist: ['Bank details confirmed by a call', 'Tax number checked'],
        }),
      ],
      edges: [
        edge('submitted', 'purchasing'),
        edge('purchasing', 'data', 'approved'),
        ticked('data', 'privacy', choices.personalData ?? 'personalData'),
        edge('data', 'set-up', 'default'),
        edge('privacy', 'set-up', 'approved'),
        edge('privacy', 'submitted', 'returned'),
      ],
    }),
  },
]
