import type { BuilderEdge, SourceHandle, StepType } from './modelTypes'

/** The handle an edge is drawn from: an approval's plain edges are its approved ones. */
export function shownHandle(
  edge: Pick<BuilderEdge, 'sourceHandle'>,
  type: StepType | undefined,
): SourceHandle | undefined {
  if (type === 'approval') return edge.sourceHandle ?? 'approved'
  return edge.sourceHandle
}
