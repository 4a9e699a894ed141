import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { templates } from '@/src/domain/workflow/templates'

export const categories = [
  { slug: 'access', title: 'Access', description: 'Badges, rooms and visitors', icon: 'key-round' },
  { slug: 'legal', title: 'Legal', description: 'Contracts and advice', icon: 'scale' },
  { slug: 'transport', title: 'Transport', description: 'Vehicles and travel', icon: 'car' },
] as const

type DemoForm = {
  slug: string
  title: string
  description: string
  category: (typeof categories)[number]['slug']
  icon: string
  formType?: 'equipment'
  inventoryType?: string
  slaTime: { enabled: true; duration: number; unit: 'hours' | 'days' }
  fields: FormField[]
  workflow: unknown
}

const reason: FormField = {
  name: 'reason',
  label: 'Reason',
  type: 'textarea',
  help: 'What do you need it for?',
}

export const forms: DemoForm[] = [
  {
    slug: 'access-card-form',
    title: 'Access card',
    description: 'A new or replacement access card for our buildings.',
    category: 'access',
    icon: 'id-card',
    slaTime: { enabled: true, duration: 2, unit: 'days' },
    fields: [
      reason,
      {
        name: 'replacement',
        label: 'This replaces a lost or broken card',
        type: 'checkbox',
      },
      {
        name: 'oldCard',
        label: 'Number of the old card',
        type: 'text',
        required: true,
        pattern: '[0-9]{4,8}',
        help: 'Four to eight digits, printed below the photograph.',
        visibility: {
          enabled: true,
          logic: 'and',
          rules: [{ field: 'replacement', operator: 'equals', value: 'true' }],
        },
      },
      {
        name: 'areas',
        label: 'Areas',
        type: 'multiselect',
        options: [
          { label: 'Main building', value: 'main' },
          { label: 'Laboratory', value: 'lab' },
          { label: 'Server room', value: 'server' },
        ],
      },
    ],
    workflow: templates.single.build({
      approvers: [['itsm-access-approver']],
      fulfillers: ['itsm-access-fulfiller'],
    }),
  },
  {
    slug: 'visitor-pass-form',
    title: 'Visitor pass',
    description: 'A day pass for somebody who visits you.',
    category: 'access',
    icon: 'ticket',
    slaTime: { enabled: true, duration: 8, unit: 'hours' },
    fields: [
      reason,
      { name: 'visitor', label: 'Name of the visitor', type: 'text', max: 120 },
      { name: 'company', label: 'Company', type: 'text', max: 120 },
      { name: 'day', label: 'Day of the visit', type: 'date' },
    ],
    workflow: templates.twoStep.build({
      approvers: [{ approvalType: 'lineManager' }, ['itsm-access-approver']],
      fulfillers: ['itsm-access-fulfiller'],
    }),
  },
  {
    slug: 'contract-review-form',
    title: 'Contract review',
    description: 'Legal and your head of department look at a contract at the same time.',
    category: 'legal',
    icon: 'file-signature',
    slaTime: { enabled: true, duration: 5, unit: 'days' },
    fields: [
      reason,
      { name: 'counterparty', label: 'Counterparty', type: 'text', max: 200 },
      { name: 'value', label: 'Value in EUR', type: 'number', min: 0 },
      { name: 'signBy', label: 'To be signed by', type: 'date' },
      { name: 'personalData', label: 'Personal data is processed', type: 'checkbox' },
    ],
    workflow: templates.parallel.build({
      approvers: [['itsm-legal-approver'], { approvalType: 'departmentHead' }],
      fulfillers: ['itsm-legal-fulfiller'],
    }),
  },
  {
    slug: 'vehicle-request-form',
    title: 'Company vehicle',
    description: 'A pool vehicle for a business trip.',
    category: 'transport',
    icon: 'car',
    formType: 'equipment',
    inventoryType: 'vehicle',
    slaTime: { enabled: true, duration: 1, unit: 'days' },
    fields: [
      reason,
      { name: 'destination', label: 'Destination', type: 'text', max: 200 },
      { name: 'from', label: 'From', type: 'date' },
      { name: 'until', label: 'Until', type: 'date' },
    ],
    workflow: templates.single.build({
      approvers: [{ approvalType: 'lineManager' }],
      fulfillers: ['itsm-transport-fulfiller'],
    }),
  },
]
