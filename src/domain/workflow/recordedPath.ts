import type { WorkflowDefinition } from './definitionSchema'
import { graphOf } from './graphOf'
import { labelOf } from './labelOf'
import type { Replayed, ReplayedStep } from './replayRun'
import type { RunState } from './RunState'

/** What a run did, in the words of a replay: the steps that count at its end, in the order in which they opened. */
export function recordedPath(definition: WorkflowDefinition, state: RunState): Replayed {
  const graph = graphOf(definition)
  const path = state.steps.flatMap((step): ReplayedStep[] => {
    const node = graph.node(step.nodeId)
    if (!node || !state.nodes[step.nodeId] || step.status === 'returned') return []
    if (step.decisions.length > 0 && step.decisions.every((vote) => vote.void)) return []
    const result = step.status === 'withdrawn' ? 'open' : step.status
    const votes = step.decisions.filter((vote) => !vote.byRule && !vote.void)
    const who = votes.length > 0 ? votes.map(({ decider }) => decider) : step.closed ? [step.closed.by] : []
    const { nodeId, type } = step
    return [{ nodeId, label: labelOf(node), type, result, who, unasked: [], short: 0 }]
  })
  return { path, outcome: state.status }
}
