import type { Effect } from '@/src/domain/workflow/Effect'
import type { Notice } from '@/src/operations/notifications/Notice'
import type { LockedRun } from '../Run'
import { askedNotice } from './askedNotice'
import { stepTopic } from './stepTopic'

type RunOf = { id: string; facts: { id: string }; adapter: Pick<LockedRun['adapter'], 'kind' | 'entityType'> }

/**
 * What a transition means to people, as data: who is asked, who hears the end, and which steps are done. `by` is who
 * caused it and is not told what they did themselves; null for the system.
 */
export function noticesOf(
  run: RunOf,
  effects: readonly Effect[],
  by: string | null,
): { notices: Notice[]; settled: string[] } {
  const subject = { type: run.adapter.entityType, id: run.facts.id }
  const data = { kind: run.adapter.kind, run: run.id, by }
  const notices: Notice[] = []
  const settled: string[] = []
  // Who hears that all is over need not hear that a step of it is.
  const over = effects.some(({ type }) => type === 'runEnded' || type === 'runReturned')
  for (const effect of effects) {
    switch (effect.type) {
      case 'stepOpened':
        if (effect.stepType !== 'timer') notices.push(askedNotice(run, effect.key))
        break
      case 'stepClosed':
        settled.push(stepTopic(run.id, effect.key))
        if (effect.status === 'approved' && !over) {
          notices.push({
            event: 'request.progress',
            subject,
            stillTrue: 'stepApproved',
            data: { ...data, step: effect.key },
          })
        }
        break
      case 'remind':
        notices.push({
          event: 'step.overdue',
          subject,
          stillTrue: 'stepLate',
          topic: stepTopic(run.id, effect.key),
          data: { ...data, step: effect.key },
        })
        break
      case 'notify':
        notices.push({
          event: 'workflow.message',
          subject,
          stillTrue: 'workflowMessage',
          data: { ...data, node: effect.nodeId, message: effect.data },
        })
        break
      case 'runReturned':
        notices.push({
          event: 'request.returned',
          subject,
          stillTrue: 'runOutcome',
          data: { ...data, outcome: 'returned', round: effect.round },
        })
        break
      case 'runEnded':
        notices.push({
          event:
            effect.outcome === 'fulfilled'
              ? 'request.fulfilled'
              : effect.outcome === 'cancelled'
                ? 'request.cancelled'
                : 'request.decided',
          subject,
          stillTrue: 'runOutcome',
          data: { ...data, outcome: effect.outcome },
        })
        break
      default:
    }
  }
  return { notices, settled }
}
