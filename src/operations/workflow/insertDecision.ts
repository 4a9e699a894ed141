import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Decision } from '@/src/domain/workflow/RunState'
import { query } from '@/src/platform/query'
import { parseStepKey } from './parseStepKey'
import type { LockedRun } from './Run'

/** Appends a decision with the names of this moment; what the rule decided has no person. */
export async function insertDecision(
  req: PayloadRequest,
  run: LockedRun,
  key: string,
  decision: Decision,
): Promise<void> {
  const { nodeId, round } = parseStepKey(key)
  const decider = decision.byRule ? null : decision.decider
  const seat = decision.byRule ? null : decision.seat
  await query(
    req,
    sql`insert into workflow_decisions (step_id, run_id, node_id, round, decider_id, decider_name, seat_id, seat_name, action, comments, at)
        select s.id, ${run.id}::uuid, ${nodeId}, ${round}, ${decider}::uuid,
          coalesce((select name from employees where id = ${decider}::uuid), 'by rule'), ${seat}::uuid,
          coalesce((select name from employees where id = ${seat}::uuid), 'by rule'),
          ${decision.action}, ${decision.comments ?? null}, ${new Date(decision.at).toISOString()}
        from workflow_steps s where s.run_id = ${run.id}::uuid and s.node_id = ${nodeId} and s.round = ${round}`,
  )
}
