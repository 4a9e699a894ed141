import type { PayloadRequest } from 'payload'
import type { StepStatus } from '@/src/domain/workflow/stepStatuses'
import { preparedStatement } from '@/src/platform/preparedStatement'
import { runPrepared } from '@/src/platform/runPrepared'

export type StepRow = {
  id: string
  nodeId: string
  type: 'approval' | 'fulfillment' | 'timer'
  label: string
  round: number
  status: StepStatus
  added: string[] | null
  removed: string[] | null
  /** The actor is or was asked in this step. */
  asked: boolean
}

const statement = preparedStatement(`
  select s.id, s.node_id as "nodeId", s.type, s.label, s.round::int as round, s.status::text as status, s.added, s.removed,
    exists (select 1 from workflow_step_candidates c where c.step_id = s.id and c.employee_id = $2::uuid) as asked
  from workflow_steps s where s.run_id = $1::uuid order by s.round desc, s.since desc, s.id`)

/** Every step of a run, newest round first. */
export function stepsOf(req: PayloadRequest, runId: string, actorId: string): Promise<StepRow[]> {
  return runPrepared<StepRow>(req, statement, [runId, actorId])
}
