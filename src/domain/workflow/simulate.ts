import type { WorkflowDefinition } from './definitionSchema'
import type { Directory } from './eligibility/Directory'
import { resolveStep } from './eligibility/resolveStep'
import type { Subject } from './eligibility/Subject'
import { foresee } from './engine/foresee'
import { openRun } from './engine/openRun'
import type { EngineOptions } from './engine/Run'
import { graphOf } from './graphOf'
import { labelOf } from './labelOf'
import type { Facts, RunState, Step } from './RunState'
import { start } from './start'

export type SimulatedStep = {
  nodeId: string
  type: Step['type']
  label: string
  who: { id: string; name: string }[]
  needed: number
  fallback?: { used: true; reason: string }
  understaffed: boolean
  /** Epoch milliseconds, if everybody before acts just in time. */
  opensAt: number
  expectedAt: number
}

/**
 * What would happen if everybody approved and delivered just in time: the steps in the order in which they open, who
 * would be asked, the messages on the way, what is passed by, how it ends. The definition must be free of forward
 * cycles (`publishFaults`); nothing is stored.
 */
export function simulate(
  definition: WorkflowDefinition,
  facts: Facts,
  directory: Directory,
  { subject, now, ...options }: EngineOptions & { subject: Subject; now: number },
): { steps: SimulatedStep[]; notified: string[]; passedBy: string[]; outcome: RunState['status'] } {
  const graph = graphOf(definition)
  const begun = start(definition, facts, now, options)
  const run = openRun(definition, begun.state, now, options)
  foresee(run)
  const steps = run.state.steps.flatMap((step): SimulatedStep[] => {
    const node = graph.node(step.nodeId)
    if (!node) return []
    const { candidates, needed, fallback, understaffed } =
      node.type === 'approval' || node.type === 'fulfillment'
        ? resolveStep(node, subject, directory)
        : { candidates: [], needed: 0, fallback: undefined, understaffed: false }
    return [
      {
        nodeId: step.nodeId,
        type: step.type,
        label: labelOf(node),
        who: candidates.map((id) => ({ id, name: directory.person(id)?.name ?? id })),
        needed,
        ...(fallback ? { fallback } : {}),
        understaffed,
        opensAt: step.since,
        expectedAt: step.closed?.at ?? step.since,
      },
    ]
  })
  const visited = run.state.nodes
  return {
    steps,
    notified: [...begun.effects, ...run.effects].flatMap((effect) =>
      effect.type === 'notify' ? [effect.nodeId] : [],
    ),
    passedBy: definition.nodes.map((node) => node.id).filter((id) => visited[id]?.mark !== 'done'),
    outcome: run.state.status,
  }
}
