import type { Fault } from '@/src/domain/shared/Fault'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { faultTarget } from './model/faultTarget'

/** The faults that selecting this step would show: its own, not those of its connections. */
export function stepFaults(
  definition: WorkflowDefinition,
  faults: readonly Fault[],
  nodeId: string,
): Fault[] {
  return faults.filter((fault) => faultTarget(definition, fault)?.nodes.includes(nodeId))
}
