import type { WorkflowDefinition, WorkflowEdge, WorkflowNode } from './definitionSchema'

export type Graph = {
  node: (id: string) => WorkflowNode | undefined
  /** Forward edges in the order of the definition; `returned` edges and edges with a missing end are left out. */
  incoming: (id: string) => WorkflowEdge[]
  outgoing: (id: string) => WorkflowEdge[]
  returning: (id: string) => WorkflowEdge[]
  /** Every node after all of its predecessors; nodes on or behind a forward cycle are missing. */
  order: string[]
  /** Nodes on a forward cycle or reached only through one. */
  cyclic: string[]
  /** The node itself and everything forward of it. */
  reach: (id: string) => Set<string>
}

const NONE: WorkflowEdge[] = []

const group = (edges: WorkflowEdge[], end: 'source' | 'target') => {
  const groups = new Map<string, WorkflowEdge[]>()
  for (const edge of edges) {
    const known = groups.get(edge[end])
    if (known) known.push(edge)
    else groups.set(edge[end], [edge])
  }
  return (id: string) => groups.get(id) ?? NONE
}

const sort = (ids: string[], incoming: Graph['incoming'], outgoing: Graph['outgoing']): string[] => {
  const waiting = new Map(ids.map((id) => [id, incoming(id).length]))
  const order = ids.filter((id) => waiting.get(id) === 0)
  for (const id of order) {
    for (const { target } of outgoing(id)) {
      const left = (waiting.get(target) ?? 0) - 1
      waiting.set(target, left)
      if (left === 0) order.push(target)
    }
  }
  return order
}

// A published definition is never changed, and walking it anew for every event would cost more than the event.
const known = new WeakMap<WorkflowDefinition, Graph>()

/**
 * The definition as a graph to walk. Total: it survives dangling edges and cycles, which publishing refuses. Computed
 * once per definition object, which must not be changed afterwards.
 */
export function graphOf(definition: WorkflowDefinition): Graph {
  let graph = known.get(definition)
  if (!graph) {
    graph = walkable(definition)
    known.set(definition, graph)
  }
  return graph
}

function walkable(definition: WorkflowDefinition): Graph {
  const nodes = new Map(definition.nodes.map((node) => [node.id, node]))
  const whole = definition.edges.filter((edge) => nodes.has(edge.source) && nodes.has(edge.target))
  const forward = whole.filter((edge) => edge.sourceHandle !== 'returned')
  const incoming = group(forward, 'target')
  const outgoing = group(forward, 'source')
  const order = sort([...nodes.keys()], incoming, outgoing)
  const sorted = new Set(order)
  return {
    node: (id) => nodes.get(id),
    incoming,
    outgoing,
    returning: group(
      whole.filter((edge) => edge.sourceHandle === 'returned'),
      'source',
    ),
    order,
    cyclic: [...nodes.keys()].filter((id) => !sorted.has(id)),
    reach: (id) => {
      const found = new Set([id])
      for (const at of found) for (const edge of outgoing(at)) found.add(edge.target)
      return found
    },
  }
}
