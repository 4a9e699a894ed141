import { parseDefinition } from '@/src/domain/workflow/parseDefinition'
import { publishFaults } from '@/src/domain/workflow/publishFaults'

const NODES = 500

/** A sound workflow of 500 steps: lanes of approvals side by side that meet again and again, with ways back. */
function large(): unknown {
  const nodes = Array.from({ length: NODES - 1 }, (_, at) => ({
    id: `n${at}`,
    type: at % 10 === 9 ? 'fulfillment' : 'approval',
    data: { label: `Step ${at}` },
  }))
  const edges = nodes.flatMap(({ id, type }, at) => [
    { id: `a${at}`, source: at < 2 ? 'submitted' : `n${at - 2}`, target: id },
    ...(at >= 3 && at % 3 === 0 ? [{ id: `b${at}`, source: `n${at - 3}`, target: id }] : []),
    ...(at >= 4 && at % 5 === 0 && type === 'approval'
      ? [{ id: `r${at}`, source: id, target: `n${at - 4}`, sourceHandle: 'returned' }]
      : []),
  ])
  return { version: 1, nodes, edges }
}

/** Milliseconds to read and judge such a workflow as publishing does: the median of some, each of a fresh object. */
export function validationTime(): { nodes: number; edges: number; ms: number } {
  const samples: number[] = []
  let edges = 0
  for (let at = 0; at < 30; at += 1) {
    const raw = large()
    const start = performance.now()
    const parsed = parseDefinition(raw)
    if ('faults' in parsed) throw new Error(parsed.faults[0]?.message)
    const faults = publishFaults(parsed.definition, { activeRoles: [], fields: [] })
    samples.push(performance.now() - start)
    if (faults.length > 0) throw new Error(faults[0]?.message)
    edges = parsed.definition.edges.length
  }
  return { nodes: NODES, edges, ms: samples.sort((a, b) => a - b)[Math.floor(samples.length / 2)]! }
}
