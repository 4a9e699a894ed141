import { labelOf } from '@/src/domain/workflow/labelOf'
import type { BuilderContextValue } from '../BuilderContext'
import { builderWords } from '../builderWords'
import { edgeWords } from '../edgeWords'
import { faultTarget } from '../model/faultTarget'
import { shownHandle } from '@/src/domain/workflow/shownHandle'
import { ruleFields } from '../ruleFields'
import type { WayFlowEdge } from './flowTypes'
import { handleId } from './handleId'

type Source = Pick<BuilderContextValue, 'definition' | 'options' | 'fields' | 'faults' | 'signs'>

/** Lines for the connections of a definition; those with a missing end cannot be drawn and are left to the problems. */
export function toFlowEdges({ definition, options, fields, faults, signs }: Source): WayFlowEdge[] {
  const nodes = new Map(definition.nodes.map((node) => [node.id, node]))
  const asked = ruleFields(fields, options)
  const waysBack = definition.edges.filter((edge) => edge.sourceHandle === 'returned')
  return definition.edges.flatMap((edge): WayFlowEdge[] => {
    const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)]
    if (!source || !target) return []
    const sign = signs?.[edge.id]
    const words = edgeWords(edge, asked)
    const ends = { source: labelOf(source), target: labelOf(target) }
    const fault = faults.find((candidate) => faultTarget(definition, candidate)?.edges.includes(edge.id))
    return [
      {
        id: edge.id,
        type: 'way',
        source: edge.source,
        target: edge.target,
        sourceHandle: handleId.of(shownHandle(edge, source.type)),
        targetHandle: edge.sourceHandle === 'returned' ? 'back' : 'in',
        deletable: false,
        ariaLabel: `Connection from ${ends.source} to ${ends.target}${words ? `, ${words}` : ''}${sign ? `, ${builderWords.signs[sign]}` : ''}`,
        className: `sw-way-line sw-way-line--${edge.sourceHandle ?? 'plain'}${fault ? ' is-faulty' : ''}${sign ? ` is-${sign}` : ''}`,
        data: {
          edge,
          words,
          fault: fault?.message ?? '',
          ends,
          lane: Math.max(0, waysBack.indexOf(edge)),
          sign,
        },
      },
    ]
  })
}
