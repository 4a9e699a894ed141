import type { WorkflowEdge } from './definitionSchema'

/** Whether the edge asks for anything; a condition without rules asks for nothing. */
export function isConditional(edge: WorkflowEdge): boolean {
  return (edge.condition?.rules.length ?? 0) > 0
}
