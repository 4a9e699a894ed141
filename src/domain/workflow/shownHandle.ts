import type { SourceHandle, WorkflowEdge, WorkflowNode } from './definitionSchema'

/** The handle an edge is drawn from: an approval's plain edges are its approved ones. */
export function shownHandle(
  edge: Pick<WorkflowEdge, 'sourceHandle'>,
  type: WorkflowNode['type'] | undefined,
): SourceHandle | undefined {
  if (type === 'approval') return edge.sourceHandle ?? 'approved'
  return edge.sourceHandle
}
