import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { StepStatus } from '@/src/domain/workflow/stepStatuses'
import { query } from '@/src/platform/query'

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

/** Every step of a run, newest round first. */
export async function stepsOf(req: PayloadRequest, runId: string, actorId: string): Promise<StepRow[]> {
  return query<StepRow>(
    req,
    sql`select s.id, s.node_id as "nodeId", s.type, s.label, s.round::int as round, s.status, s.added, s.removed,
          exists (select 1 from workflow_step_candidates c where c.step_id = s.id and c.employee_id = ${actorId}::uuid) as asked
        from workflow_steps s where s.run_id = ${runId}::uuid order by s.round desc, s.since desc, s.id`,
  )
}
