import { nobody } from '@/access/nobody'
import { requires } from '@/access/requires'
import { defineCollection } from '@/src/platform/defineCollection'

/**
 * Who may decide an open step, as an index for queue and notifications; never the authority. Rows
 * stay when the step closes, because who was a candidate may still see the request.
 */
export const WorkflowStepCandidates = defineCollection({
  slug: 'workflow-step-candidates',
  admin: { hidden: true },
  access: { read: requires('system', 'read'), create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['step', 'employee', 'seat'], unique: true }, { fields: ['employee', 'open'] }],
  fields: [
    { name: 'step', type: 'relationship', relationTo: 'workflow-steps', required: true },
    { name: 'employee', type: 'relationship', relationTo: 'employees', required: true },
    { name: 'seat', type: 'relationship', relationTo: 'employees', required: true },
    { name: 'subjectId', type: 'text', required: true, index: true },
    { name: 'why', type: 'text', required: true },
    { name: 'open', type: 'checkbox', defaultValue: true },
  ],
})
