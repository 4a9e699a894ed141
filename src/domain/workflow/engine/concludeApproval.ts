import type { NodeOf } from '../definitionSchema'
import type { Outcome, Step } from '../RunState'
import { closeStep } from './closeStep'
import { completeNode } from './completeNode'
import { endRun } from './endRun'
import type { Run } from './Run'
import { settle } from './settle'
import { takenEdges } from './takenEdges'

/** Closes an approval with its outcome and moves on; a rejection that leads nowhere ends the whole run at once. */
export function concludeApproval(
  run: Run,
  node: NodeOf<'approval'>,
  step: Step,
  outcome: Outcome,
  by: { by: string; action: string; comments?: string },
): void {
  closeStep(run, step, outcome, by)
  const leadsOn = takenEdges(run.graph, node, outcome, run.state.facts).size > 0
  completeNode(run, node.id, outcome)
  if (outcome === 'rejected' && !leadsOn) endRun(run, 'rejected', by)
  else settle(run)
}
