import type { NodeOf } from '../definitionSchema'
import { dueAt } from './dueAt'
import type { Run } from './Run'

/** Activates an approval, fulfillment or timer in the current round. A timer without a span is due at once. */
export function openStep(run: Run, node: NodeOf<'approval' | 'fulfillment' | 'timer'>): void {
  const { state, now, effects } = run
  const key = `${node.id}:${state.round}`
  const span =
    node.type === 'timer' ? (node.data.wait ?? { duration: 0, unit: 'hours' as const }) : node.data.dueIn
  const due = span ? dueAt(run, span, now, node.id) : undefined
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
