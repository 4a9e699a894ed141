import { nobody } from '@/access/nobody'
import { requires } from '@/access/requires'
import { STEP_STATUSES } from '@/src/domain/workflow/stepStatuses'
import { defineCollection } from '@/src/platform/defineCollection'

/** One activation of a node in one round. */
export const WorkflowSteps = defineCollection({
  slug: 'workflow-steps',
  admin: { hidden: true },
  access: { read: requires('system', 'read'), create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['run', 'nodeId', 'round'], unique: true }],
  fields: [
    { name: 'run', type: 'relationship', relationTo: 'workflow-runs', required: true },
    { name: 'nodeId', type: 'text', required: true },
    { name: 'type', type: 'text', required: true },
    { name: 'label', type: 'text', required: true },
    { name: 'round', type: 'number', required: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      options: STEP_STATUSES.map((value) => ({ value, label: value })),
    },
    { name: 'since', type: 'date', required: true },
    { name: 'dueAt', type: 'date' },
    { name: 'closedAt', type: 'date' },
    { name: 'fallback', type: 'json' },
    { name: 'added', type: 'json' },
    { name: 'removed', type: 'json' },
    { name: 'closedBy', type: 'text' },
    { name: 'understaffed', type: 'checkbox', defaultValue: false },
  ],
})
