import type { Fault } from '@/src/domain/shared/Fault'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { Selection } from './builderState'

/** What to select to mend a fault: its step, or the connection that its path (`edges.3.condition`) points at; null for faults of the whole. */
export function faultTarget(definition: WorkflowDefinition, fault: Fault): Selection | null {
  const [, list, index] = /(?:^|\.)(nodes|edges)\.(\d+)(?:\.|$)/.exec(fault.path) ?? []
  const edge = list === 'edges' ? definition.edges[Number(index)] : undefined
  if (edge) return { nodes: [], edges: [edge.id] }
  const nodeId = fault.nodeId ?? (list === 'nodes' ? definition.nodes[Number(index)]?.id : undefined)
  return definition.nodes.some((node) => node.id === nodeId) && nodeId ? { nodes: [nodeId], edges: [] } : null
}
