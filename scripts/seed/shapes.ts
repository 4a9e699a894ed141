import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { parts } from '@/src/domain/workflow/templateLibrary/parts'

const { submitted, approval, byRole, fulfillment, condition, edge, over } = parts
const days = (duration: number) => ({ duration, unit: 'days' as const })

/** The roles of a category, by what they do. */
type Roles = Record<'approver' | 'fulfiller', string>

/** The ways that requests go, and how many forms of ten go them. */
export const shapes: readonly { share: number; build: (roles: Roles) => WorkflowDefinition }[] = [
  {
    share: 3,
    build: (roles) => ({
      version: 1,
      nodes: [
        submitted(),
        byRole('approval', [1, 0], roles, 'approver', { label: 'Approval', dueIn: days(2) }),
        fulfillment('deliver', [2, 0], roles.fulfiller, { label: 'Delivery', dueIn: days(3) }),
      ],
      edges: [edge('submitted', 'approval'), edge('approval', 'deliver', 'approved')],
    }),
  },
  {
    share: 3,
    build: ({ fulfiller }) => ({
      version: 1,
      nodes: [
        submitted(),
        approval('manager', [1, 0], { label: 'Line manager', approvalType: 'lineManager' }),
        fulfillment('deliver', [2, 0], fulfiller, { label: 'Delivery' }),
      ],
      edges: [edge('submitted', 'manager'), edge('manager', 'deliver', 'approved')],
    }),
  },
  {
    share: 2,
    build: (roles) => ({
      version: 1,
      nodes: [
        submitted(),
        approval('manager', [1, 0], { label: 'Line manager', approvalType: 'lineManager', dueIn: days(3) }),
        byRole('desk', [2, 0], roles, 'approver', { label: 'Service desk' }),
        fulfillment('deliver', [3, 0], roles.fulfiller, { label: 'Delivery' }),
      ],
      edges: [
        edge('submitted', 'manager'),
        edge('manager', 'desk', 'approved'),
        edge('desk', 'deliver', 'approved'),
        edge('desk', 'manager', 'returned'),
      ],
    }),
  },
  {
    share: 1,
    build: (roles) => ({
      version: 1,
      nodes: [
        submitted(0.5),
        byRole('desk', [1, 0], roles, 'approver', { label: 'Service desk', minApprovals: 2 }),
        approval('head', [1, 1], { label: 'Head of department', approvalType: 'departmentHead' }),
        fulfillment('deliver', [2, 0.5], roles.fulfiller, { label: 'Delivery', dueIn: days(5) }),
      ],
      edges: [
        edge('submitted', 'desk'),
        edge('submitted', 'head'),
        edge('desk', 'deliver', 'approved'),
        edge('head', 'deliver', 'approved'),
      ],
    }),
  },
  {
    share: 1,
    build: (roles) => ({
      version: 1,
      nodes: [
        submitted(0.5),
        approval('manager', [1, 0.5], { label: 'Line manager', approvalType: 'lineManager' }),
        condition('amount', [2, 0.5], 'How much?'),
        byRole('desk', [3, 0], roles, 'approver', { label: 'Purchasing' }),
        fulfillment('deliver', [4, 0.5], roles.fulfiller, { label: 'Order it' }),
      ],
      edges: [
        edge('submitted', 'manager'),
        edge('manager', 'amount', 'approved'),
        over('amount', 'desk', 'amount', 1000),
        edge('amount', 'deliver', 'default'),
        edge('desk', 'deliver', 'approved'),
      ],
    }),
  },
]

/** What every seeded form asks. */
export const fields: FormField[] = [
  { name: 'reason', label: 'Reason', type: 'textarea', required: true, max: 2000 },
  {
    name: 'urgency',
    label: 'How soon?',
    type: 'select',
    options: ['this week', 'this month', 'some time'].map((value) => ({ label: value, value })),
  },
  { name: 'amount', label: 'Cost in EUR', type: 'number', min: 0 },
  { name: 'day', label: 'Needed by', type: 'date' },
]
