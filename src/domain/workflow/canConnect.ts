import type { SourceHandle, WorkflowDefinition } from './definitionSchema'
import { graphOf } from './graphOf'

export type Connection = { source: string; target: string; sourceHandle?: SourceHandle | null }

/** Whether an edge may be drawn here; when not, `reason` is a sentence for the person who draws. */
export function canConnect(
  definition: WorkflowDefinition,
  { source, target, sourceHandle }: Connection,
): { ok: true } | { ok: false; reason: string } {
  const no = (reason: string) => ({ ok: false as const, reason })
  const graph = graphOf(definition)
  const from = graph.node(source)
  const to = graph.node(target)
  if (!from || !to) return no('Both ends must be nodes of this workflow.')
  if (source === target) return no('A step cannot lead to itself.')
  const same = definition.edges.some(
    (edge) =>
      edge.source === source &&
      edge.target === target &&
      (edge.sourceHandle ?? null) === (sourceHandle ?? null),
  )
  if (same) return no('These two are already connected this way.')
  if (sourceHandle === 'returned') {
    if (from.type !== 'approval') return no('Only an approval can send something back.')
    if (!['submitted', 'approval', 'fulfillment'].includes(to.type)) {
      return no('Sending back must lead to a step, not to a condition, a wait or a message.')
    }
    return graph.reach(target).has(source)
      ? { ok: true }
      : no('Sending back must lead to a step that comes before this one.')
  }
  if (sourceHandle === 'rejected' && from.type !== 'approval') return no('Only an approval can reject.')
  if (sourceHandle === 'approved' && from.type !== 'approval') return no('Only an approval can approve.')
  if (sourceHandle === 'default' && from.type !== 'condition')
    return no('Only a condition has a way for “otherwise”.')
  if (sourceHandle === 'default' && graph.outgoing(source).some((edge) => edge.sourceHandle === 'default')) {
    return no('This condition already has its way for “otherwise”.')
  }
  if (to.type === 'submitted') return no('Nothing can lead to "Submitted" but sending back.')
  if (graph.reach(target).has(source)) {
    return no('This would go round in a circle. Use "returned" to go back to an earlier step.')
  }
  return { ok: true }
}
