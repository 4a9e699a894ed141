import type { PayloadRequest } from 'payload'
import type { Effect } from '@/src/domain/workflow/Effect'
import { tell } from '@/src/operations/notifications/tell'
import { enqueue } from '@/src/platform/enqueue'
import { escalateStep } from './escalateStep'
import { noticesOf } from './notices/noticesOf'
import type { LockedRun } from './Run'
import { writeTransition } from './writeTransition'

/**
 * Writes what a transition means: the state, steps, decisions, candidates, the subject's own state; what happens
 * later is queued in the same transaction. Rows are an index of the engine's state and never decide.
 */
export async function applyEffects(
  req: PayloadRequest,
  run: LockedRun,
  effects: readonly Effect[],
  now: number,
  fresh = false,
): Promise<void> {
  await writeTransition(req, run, effects, now, fresh)
  for (const effect of effects) {
    if (effect.type === 'scheduleOverdue' || effect.type === 'scheduleTimer') {
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
    } else if (effect.type === 'escalate') {
      await escalateStep(req, run, effect.key, now)
    }
  }
  await run.adapter.applyState(req, run.facts, run.definition, run.state, now)
  await tell(req, noticesOf(run, effects, req.user ? String(req.user.id) : null))
}
