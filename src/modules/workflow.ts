import { Delegations } from '@/collections/workflow/Delegations'
import { WorkflowDecisions } from '@/collections/workflow/WorkflowDecisions'
import { WorkflowRuns } from '@/collections/workflow/WorkflowRuns'
import { WorkflowStepCandidates } from '@/collections/workflow/WorkflowStepCandidates'
import { WorkflowSteps } from '@/collections/workflow/WorkflowSteps'
import { workflowOptionsEndpoint } from '@/src/endpoints/workflow/workflowOptions'
import { defineModule } from '@/src/platform/defineModule'

export const workflow = defineModule({
  name: 'workflow',
  collections: [Delegations, WorkflowRuns, WorkflowSteps, WorkflowStepCandidates, WorkflowDecisions],
  endpoints: [workflowOptionsEndpoint],
})
