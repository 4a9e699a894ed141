import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Effect } from '@/src/domain/workflow/Effect'
import { labelOf } from '@/src/domain/workflow/labelOf'
import { enqueue } from '@/src/platform/enqueue'
import { query } from '@/src/platform/query'
import { escalateStep } from './escalateStep'
import { insertDecision } from './insertDecision'
import { parseStepKey } from './parseStepKey'
import type { LockedRun } from './Run'
import { seatCandidates } from './seatCandidates'
import { stepPeople, type PeopleOf } from './stepPeople'

/**
 * Writes what a transition means: steps, decisions, candidates, the subject's own state; what happens
 * later is queued in the same transaction. Rows are an index of the engine's state and never decide.
 */
export async function applyEffects(
  req: PayloadRequest,
  run: LockedRun,
  effects: readonly Effect[],
  now: number,
): Promise<void> {
  let people: PeopleOf | undefined
  for (const effect of effects) {
    switch (effect.type) {
      case 'stepOpened': {
        const node = run.definition.nodes.find(({ id }) => id === effect.nodeId)
        if (!node) throw new Error(`The workflow has no step ${effect.nodeId}.`)
        const [step] = await query<{ id: string }>(
          req,
          sql`insert into workflow_steps (run_id, node_id, type, label, round, status, since, due_at, understaffed)
              values (${run.id}::uuid, ${effect.nodeId}, ${effect.stepType}, ${labelOf(node)}, ${effect.round}, 'open',
                ${iso(now)}, ${effect.dueAt === undefined ? null : iso(effect.dueAt)}, false) returning id`,
        )
        if (node.type === 'approval' || node.type === 'fulfillment') {
          people ??= await stepPeople(req, run.definition, run.facts)
          await seatCandidates(
            req,
            { id: step!.id, subjectId: run.facts.id, node },
            people,
            { added: [], removed: [] },
            now,
          )
        }
        break
      }
      case 'voteCast':
        await insertDecision(req, run, effect.key, effect.decision)
        break
      case 'stepClosed': {
        const { nodeId, round } = parseStepKey(effect.key)
        const closed = run.state.steps.find(({ key }) => key === effect.key)?.closed
        await query(
          req,
          sql`with closed as (
                update workflow_steps set status = ${effect.status}::enum_workflow_steps_status, closed_at = ${iso(now)},
                  closed_by = ${closed?.by ?? null}, updated_at = now()
                where run_id = ${run.id}::uuid and node_id = ${nodeId} and round = ${round} returning id)
              update workflow_step_candidates set open = false where step_id in (select id from closed) and open`,
        )
        break
      }
      case 'scheduleOverdue':
      case 'scheduleTimer':
        await enqueue(
          req,
          'judgeStep',
          {
            kind: run.adapter.kind,
            subject: run.facts.id,
            step: effect.key,
            event: effect.type === 'scheduleTimer' ? 'timerFired' : 'overdue',
          },
          { key: `judgeStep:${run.id}:${effect.key}`, runAt: new Date(effect.at) },
        )
        break
      case 'escalate':
        await escalateStep(req, run, effect.key, now)
        break
      case 'notify':
      case 'remind':
        // People are told by the module of notifications; the step itself already shows that it is late.
        break
      case 'runReturned':
      case 'runEnded':
        break
    }
  }
  await run.adapter.applyState(req, run.facts, run.definition, run.state, now)
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
