import type { Notice } from '@/src/operations/notifications/Notice'
import { stepTopic } from './stepTopic'

type RunOf = { id: string; facts: { id: string }; adapter: { kind: string; entityType: string } }

/**
 * Tells everybody who is asked in a step, now or since it was told last: whoever heard of it already does not hear
 * it twice, so that it may be said again whenever the people change.
 */
export function askedNotice(run: RunOf, step: string): Notice {
  const topic = stepTopic(run.id, step)
  return {
    event: 'approval.waiting',
    subject: { type: run.adapter.entityType, id: run.facts.id },
    stillTrue: 'stepAsks',
    topic,
    key: `asked:${topic}`,
    data: { kind: run.adapter.kind, run: run.id, step },
  }
}
