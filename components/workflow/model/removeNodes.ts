import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { graphOf } from '@/src/domain/workflow/graphOf'
import { leavesByMainHandle } from './leavesByMainHandle'
import type { BuilderEdge, StepType } from './modelTypes'
import { shownHandle } from '@/src/domain/workflow/shownHandle'

/** Would work still come from one to the other, on the same outcome, without the step between them? */
function stillFollows(
  rest: WorkflowDefinition,
  before: BuilderEdge,
  target: string,
  type: StepType | undefined,
): boolean {
  const same = rest.edges.filter(
    (edge) => edge.source === before.source && shownHandle(edge, type) === shownHandle(before, type),
  )
  if (same.some((edge) => edge.target === target)) return true
  // Ways with conditions exclude each other: another one does not stand in for this one.
  if (before.condition || type === 'condition') return false
  const graph = graphOf(rest)
  return same.some((edge) => !edge.condition && graph.reach(edge.target).has(target))
}

function removeOne(definition: WorkflowDefinition, id: string): WorkflowDefinition {
  const incoming = definition.edges.filter((edge) => edge.target === id && edge.sourceHandle !== 'returned')
  const outgoing = definition.edges.filter((edge) => edge.source === id && edge.sourceHandle !== 'returned')
  const rest = {
    ...definition,
    nodes: definition.nodes.filter((node) => node.id !== id),
    edges: definition.edges.filter((edge) => edge.source !== id && edge.target !== id),
  }
  const [before, ...moreBefore] = incoming
  const [after, ...moreAfter] = outgoing
  if (!before || !after || moreBefore.length > 0 || moreAfter.length > 0) return rest
  if (!leavesByMainHandle(after) || before.source === after.target) return rest
  const type = definition.nodes.find((node) => node.id === before.source)?.type
  if (stillFollows(rest, before, after.target, type)) return rest
  const joined = { ...before, target: after.target }
  return {
    ...rest,
    edges: definition.edges.flatMap((edge) =>
      edge.id === before.id ? [joined] : rest.edges.includes(edge) ? [edge] : [],
    ),
  }
}

/**
 * Removes steps with their edges; a step that stood between exactly two others leaves them joined,
 * unless a parallel way joins them already: there a direct one would let `join: any` pass by the approval beside it.
 * `submitted` stays, and unknown ids are passed over: with nothing to remove the same definition comes back.
 */
export function removeNodes(definition: WorkflowDefinition, ids: readonly string[]): WorkflowDefinition {
  const doomed = definition.nodes.filter((node) => ids.includes(node.id) && node.type !== 'submitted')
  return doomed.reduce((rest, node) => removeOne(rest, node.id), definition)
}
