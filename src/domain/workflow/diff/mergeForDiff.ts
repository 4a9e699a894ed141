import type { WorkflowDefinition, WorkflowNode } from '../definitionSchema'
import type { DefinitionDiff, DiffSign } from './diffDefinitions'

/** The newer definition with what was removed still in it, to draw both at once, and the sign of every part by its id. */
export function mergeForDiff(
  after: WorkflowDefinition,
  diff: DefinitionDiff,
): { definition: WorkflowDefinition; signs: Record<string, DiffSign> } {
  const gone = apart(
    after.nodes,
    diff.nodes.filter(({ sign }) => sign === 'removed').map(({ node }) => node),
  )
  const ids = new Set([...after.nodes, ...gone].map((node) => node.id))
  const taken = new Set(after.edges.map((edge) => edge.id))
  const goneEdges = diff.edges.flatMap(({ sign, edge }) =>
    sign === 'removed' && ids.has(edge.source) && ids.has(edge.target)
      ? [taken.has(edge.id) ? { ...edge, id: `${edge.id}~` } : edge]
      : [],
  )
  const removedIds = new Set(goneEdges.map((edge) => edge.id))
  return {
    definition: {
      ...after,
      nodes: [...after.nodes, ...gone],
      edges: [...after.edges, ...goneEdges],
    },
    signs: Object.fromEntries([
      ...diff.nodes.map(({ node, sign }) => [node.id, sign]),
      ...diff.edges.filter(({ sign }) => sign !== 'removed').map(({ edge, sign }) => [edge.id, sign]),
      ...[...removedIds].map((id) => [id, 'removed']),
    ]) as Record<string, DiffSign>,
  }
}

/** What was removed, moved down where something else stands in its place by now: one covers the other else. */
function apart(there: readonly WorkflowNode[], gone: readonly WorkflowNode[]): WorkflowNode[] {
  const placed = there.map(({ position }) => position)
  return gone.map((node) => {
    const at = { ...node.position }
    const covers = ({ x, y }: typeof at) => Math.abs(x - at.x) < 240 && Math.abs(y - at.y) < 110
    for (let under = placed.find(covers); under; under = placed.find(covers)) at.y = under.y + 120
    placed.push(at)
    return { ...node, position: at }
  })
}
