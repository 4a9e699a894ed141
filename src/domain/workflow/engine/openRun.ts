import type { WorkflowDefinition } from '../definitionSchema'
import { graphOf } from '../graphOf'
import type { RunState } from '../RunState'
import type { EngineOptions, Run } from './Run'

/** A transition over a copy of `state`. Throws on a forward cycle: such a definition was never published. */
export function openRun(
  definition: WorkflowDefinition,
  state: RunState,
  now: number,
  options: EngineOptions,
): Run {
  const graph = graphOf(definition)
  if (graph.cyclic.length > 0) {
    throw new Error(`A workflow with a forward cycle cannot run (${graph.cyclic.join(', ')}).`)
  }
  return {
    graph,
    maxRounds: definition.maxRounds ?? 5,
    state: copyOf(state),
    effects: [],
    now,
    options,
  }
}

/** A copy as deep as a transition writes: facts, marks and closings are replaced, never written to. */
function copyOf(state: RunState): RunState {
  return {
    ...state,
    edges: { ...state.edges },
    nodes: { ...state.nodes },
    steps: state.steps.map((step) => ({
      ...step,
      decisions: step.decisions.map((decision) => ({ ...decision })),
    })),
  }
}
