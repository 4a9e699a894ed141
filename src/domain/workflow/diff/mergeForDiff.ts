import type { WorkflowDefinition } from '../definitionSchema'
import type { DefinitionDiff, DiffSign } from './diffDefinitions'

/** The newer definition with what was removed still in it, to draw both at once, and the sign of every part by its id. */
export function mergeForDiff(
  after: WorkflowDefinition,
  diff: DefinitionDiff,
): { definition: WorkflowDefinition; signs: Record<string, DiffSign> } {
  const gone = diff.nodes.filter(({ sign }) => sign === 'removed').map(({ node }) => node)
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
