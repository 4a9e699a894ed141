import type { NodeOf } from '../definitionSchema'
import { dueOfStep } from './dueOfStep'
import type { Run } from './Run'

/** Activates an approval, fulfillment or timer in the current round. */
export function openStep(run: Run, node: NodeOf<'approval' | 'fulfillment' | 'timer'>): void {
  const { state, now, effects } = run
  const key = `${node.id}:${state.round}`
  const due = dueOfStep(run, node, now)
  const lateness = node.type === 'timer' ? undefined : due
  state.steps.push({
    key,
    nodeId: node.id,
    type: node.type,
    round: state.round,
    status: 'open',
    since: now,
    ...(due === undefined ? {} : { dueAt: due }),
    ...(lateness === undefined ? {} : { overdueAt: lateness }),
    decisions: [],
  })
  effects.push({
    type: 'stepOpened',
    key,
    nodeId: node.id,
    stepType: node.type,
    round: state.round,
    ...(due === undefined ? {} : { dueAt: due }),
  })
  if (node.type === 'timer') effects.push({ type: 'scheduleTimer', key, at: due ?? now })
  else if (lateness !== undefined) effects.push({ type: 'scheduleOverdue', key, at: lateness })
}
