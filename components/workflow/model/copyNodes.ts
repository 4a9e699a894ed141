import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { Clip } from './modelTypes'

/** Copies steps and the connections among them; `submitted` is never copied. */
export function copyNodes(definition: WorkflowDefinition, ids: readonly string[]): Clip {
  const nodes = definition.nodes.filter((node) => ids.includes(node.id) && node.type !== 'submitted')
  const copied = new Set(nodes.map((node) => node.id))
  return {
    nodes,
    edges: definition.edges.filter((edge) => copied.has(edge.source) && copied.has(edge.target)),
  }
}
