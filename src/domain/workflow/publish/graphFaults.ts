import type { Fault } from '@/src/domain/shared/Fault'
import type { WorkflowDefinition, WorkflowNode } from '../definitionSchema'
import type { Graph } from '../graphOf'
import { isConditional } from '../isConditional'
import { labelOf } from '../labelOf'

type Finding = [code: string, message: string]

const conditionEnds = (node: WorkflowNode, graph: Graph): Finding[] => {
  const label = labelOf(node)
  const defaults = graph
    .outgoing(node.id)
    .filter((edge) => edge.sourceHandle === 'default' || !isConditional(edge)).length
  if (defaults === 0)
    return [
      [
        'missing_default',
        `"${label}" has no way on when none of its conditions holds. Add a way for “otherwise”.`,
      ],
    ]
  if (defaults === 1) return []
  return [
    [
      'many_defaults',
      `"${label}" has ${defaults} ways on without a condition. Keep one as “otherwise”, give the others a rule.`,
    ],
  ]
}

const deadEnds = (node: WorkflowNode, graph: Graph): Finding[] => {
  if (node.type === 'condition') return conditionEnds(node, graph)
  const label = labelOf(node)
  const edges = graph.outgoing(node.id)
  if (node.type === 'submitted' && edges.length === 0) {
    return [['dead_end', `Nothing follows "${label}". Connect it to a first step.`]]
  }
  return [false, true].flatMap((rejected): Finding[] => {
    const side = edges.filter((edge) => (edge.sourceHandle === 'rejected') === rejected)
    if (side.length === 0 || !side.every(isConditional)) return []
    const when = node.type === 'approval' ? (rejected ? ' once it is rejected' : ' once it is approved') : ''
    return [
      [
        'dead_end',
        `"${label}" leads nowhere${when} when none of its conditions holds. Add a way on without a condition.`,
      ],
    ]
  })
}

const findings = (
  node: WorkflowNode,
  graph: Graph,
  reached: Set<string>,
  cyclic: ReadonlySet<string>,
): Finding[] => {
  const found = deadEnds(node, graph)
  if (!reached.has(node.id)) {
    found.push(['unreachable', `Nothing leads to "${labelOf(node)}". Connect it or remove it.`])
  }
  if (cyclic.has(node.id) && graph.outgoing(node.id).some((edge) => graph.reach(edge.target).has(node.id))) {
    found.push([
      'cycle',
      `"${labelOf(node)}" leads back to itself. Remove a connection, or make the way back "returned".`,
    ])
  }
  return found
}

/** Nodes that nothing reaches, that lead nowhere, or that lead in a circle. */
export function graphFaults(definition: WorkflowDefinition, graph: Graph): Fault[] {
  const reached = graph.reach('submitted')
  const cyclic = new Set(graph.cyclic)
  return definition.nodes.flatMap((node, index) =>
    findings(node, graph, reached, cyclic).map(([code, message]) => ({
      code,
      path: `nodes.${index}`,
      nodeId: node.id,
      message,
    })),
  )
}
