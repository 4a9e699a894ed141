import type { BuilderEdge } from './modelTypes'

/** True for the edges on which work goes on in the ordinary way: not after a rejection, not sent back. */
export function leavesByMainHandle(edge: BuilderEdge): boolean {
  return edge.sourceHandle !== 'rejected' && edge.sourceHandle !== 'returned'
}
