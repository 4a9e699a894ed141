import { nobody } from '@/access/nobody'
import { requires } from '@/access/requires'
import { defineCollection } from '@/src/platform/defineCollection'

/** Append-only: who decided what in whose seat, with the names frozen at that time. */
export const WorkflowDecisions = defineCollection({
  slug: 'workflow-decisions',
  admin: { hidden: true },
  access: { read: requires('system', 'read'), create: nobody, update: nobody, delete: nobody },
  indexes: [
    { fields: ['step', 'decider'], unique: true },
    { fields: ['step', 'seat'], unique: true },
  ],
  fields: [
    { name: 'step', type: 'relationship', relationTo: 'workflow-steps', required: true },
    { name: 'run', type: 'relationship', relationTo: 'workflow-runs', required: true },
    { name: 'nodeId', type: 'text', required: true },
    { name: 'round', type: 'number', required: true },
    { name: 'decider', type: 'relationship', relationTo: 'employees' },
    { name: 'deciderName', type: 'text', required: true },
    { name: 'seat', type: 'relationship', relationTo: 'employees' },
    { name: 'seatName', type: 'text', required: true },
    { name: 'action', type: 'text', required: true },
    // What was said about a subject is for those who may see it, and is read there.
    { name: 'comments', type: 'textarea', access: { read: () => false } },
    { name: 'at', type: 'date', required: true },
  ],
})
