import type { WorkflowDefinition } from './definitionSchema'

/** The definition with its entry node; the same object when it already has one. */
export function ensureSubmitted(definition: WorkflowDefinition): WorkflowDefinition {
  if (definition.nodes.some((node) => node.id === 'submitted')) return definition
  return {
    ...definition,
    nodes: [
      { id: 'submitted', type: 'submitted', data: { label: 'Submitted' }, position: { x: 50, y: 50 } },
      ...definition.nodes,
    ],
  }
}
