import type { WorkflowDefinition } from './definitionSchema'

/** The definition with its entry node; the same object when it already has one. */
export function ensureSubmitted(definition: WorkflowDefinition): WorkflowDefinition {
  if (definition.nodes.some((node) => node.id === 'submitted')) return definition
  // Before the first step, where it covers no card.
  const [first] = [...definition.nodes].sort((a, b) => a.position.x - b.position.x)
  const position = first ? { x: first.position.x - 300, y: first.position.y } : { x: 50, y: 50 }
  return {
    ...definition,
    nodes: [
      { id: 'submitted', type: 'submitted', data: { label: 'Submitted' }, position },
      ...definition.nodes,
    ],
  }
}
