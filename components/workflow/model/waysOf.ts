import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { Selection } from './builderState'

/** The connection to go to from a step or a connection: the first way out, then the next one, and round again. */
export function waysOf(definition: WorkflowDefinition, at: Selection): Selection | null {
  const current = definition.edges.find((edge) => edge.id === at.edges[0])
  const source = current?.source ?? at.nodes[0]
  const ways = definition.edges.filter((edge) => edge.source === source)
  const next = ways[current ? (ways.indexOf(current) + 1) % ways.length : 0]
  return next ? { nodes: [], edges: [next.id] } : null
}
