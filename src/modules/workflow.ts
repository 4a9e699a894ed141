import { Delegations } from '@/collections/workflow/Delegations'
import { WorkflowDecisions } from '@/collections/workflow/WorkflowDecisions'
import { WorkflowRuns } from '@/collections/workflow/WorkflowRuns'
import { WorkflowStepCandidates } from '@/collections/workflow/WorkflowStepCandidates'
import { WorkflowSteps } from '@/collections/workflow/WorkflowSteps'
import { mailDecisionEndpoint } from '@/src/endpoints/workflow/mailDecision'
import { workflowOptionsEndpoint } from '@/src/endpoints/workflow/workflowOptions'
import { mailActions } from '@/src/operations/notifications/mailActions'
import { registerNotices } from '@/src/operations/notifications/registerNotices'
import { registerLive } from '@/src/operations/portal/registerLive'
import { decisionLinks } from '@/src/operations/workflow/byMail/decisionLinks'
import { concernedBySteps } from '@/src/operations/workflow/concernedBySteps'
import { workflowNotices } from '@/src/operations/workflow/notices/workflowNotices'
import { defineModule } from '@/src/platform/defineModule'

registerNotices(workflowNotices.kinds, workflowNotices.checks)

registerLive('subject', concernedBySteps)

for (const event of ['approval.waiting', 'substitute.waiting', 'step.overdue'])
  mailActions.set(event, decisionLinks)

export const workflow = defineModule({
  name: 'workflow',
  collections: [Delegations, WorkflowRuns, WorkflowSteps, WorkflowStepCandidates, WorkflowDecisions],
  admin: {
    views: {
      stuckRuns: {
        Component: '/src/views/workflow/StuckRunsView#StuckRunsView',
        path: '/stuck-runs',
        exact: true,
        meta: { title: 'Stuck runs' },
      },
      workflowBuilder: { Component: '/src/views/workflow/BuilderView#BuilderView', path: '/builder/:form' },
    },
    afterNavLinks: ['/components/workflow/console/StuckLinks#StuckLinks'],
  },
  endpoints: [mailDecisionEndpoint, workflowOptionsEndpoint],
})
