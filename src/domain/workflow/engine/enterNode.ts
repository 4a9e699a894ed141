import type { WorkflowNode } from '../definitionSchema'
import type { Outcome } from '../RunState'
import { completeNode } from './completeNode'
import { openStep } from './openStep'
import type { Run } from './Run'

/** A token enters a node: one that waits for people or time opens a step, every other is passed at once. */
export function enterNode(run: Run, node: WorkflowNode, outcome: Outcome): void {
  run.state.nodes[node.id] = { mark: 'open', outcome }
  if (node.type === 'approval' || node.type === 'fulfillment' || node.type === 'timer') {
    openStep(run, node)
    return
  }
  if (node.type === 'notify') {
    run.effects.push({ type: 'notify', nodeId: node.id, round: run.state.round, data: node.data })
  }
  completeNode(run, node.id)
}
