import { nobody } from '@/access/nobody'
import { requires } from '@/access/requires'
import { runEndpoints } from '@/src/endpoints/workflow/runEndpoints'
import { stuckRunEndpoints } from '@/src/endpoints/workflow/stuckRunEndpoints'
import { defineCollection } from '@/src/platform/defineCollection'

/** One run of a definition for one subject. `state` is the engine's; everything else is an index of it. */
export const WorkflowRuns = defineCollection({
  slug: 'workflow-runs',
  admin: { hidden: true },
  access: { read: requires('system', 'read'), create: nobody, update: nobody, delete: nobody },
  endpoints: [...runEndpoints, ...stuckRunEndpoints],
  indexes: [{ fields: ['subjectKind', 'subjectId'], unique: true }],
  fields: [
    { name: 'subjectKind', type: 'text', required: true },
    { name: 'subjectId', type: 'text', required: true },
    { name: 'definition', type: 'json', required: true },
    // It holds the answers and the data that it was asked about, which are for those who may see the subject.
    { name: 'state', type: 'json', required: true, access: { read: () => false } },
    { name: 'status', type: 'text', required: true, index: true },
    { name: 'round', type: 'number', required: true, defaultValue: 1 },
  ],
})
