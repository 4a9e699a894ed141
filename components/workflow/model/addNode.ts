import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { BuilderNode } from './modelTypes'

/** Appends a step. The same definition comes back when its id is taken. */
export function addNode(definition: WorkflowDefinition, node: BuilderNode): WorkflowDefinition {
  if (definition.nodes.some((other) => other.id === node.id)) return definition
  return { ...definition, nodes: [...definition.nodes, node] }
}
