import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { labelOf } from '@/src/domain/workflow/labelOf'
import { builderWords } from '../builderWords'
import { IconButton } from '../controls/IconButton'
import { edgeWords } from '../edgeWords'
import type { BuilderEdge, BuilderNode } from '../model/modelTypes'
import { shownHandle } from '@/src/domain/workflow/shownHandle'
import { ruleFields } from '../ruleFields'
import { useBuilder } from '../useBuilder'
import { WayCondition } from './WayCondition'

type Props = { node: BuilderNode }

/** The ways out of a step in their order; a condition's are edited right here, since their order decides. */
export function WaysOn({ node }: Props) {
  const { definition, dispatch, fields, options } = useBuilder()
  const ways = definition.edges.filter((edge) => edge.source === node.id)
  const asked = ruleFields(fields, options)
  const ordered = node.type === 'condition'
  const nameOf = (edge: BuilderEdge) => {
    const target = definition.nodes.find((candidate) => candidate.id === edge.target)
    return target ? labelOf(target) : edge.target
  }
  if (ways.length === 0) return null
  return (
    <ol className="sw-ways">
      {ways.map((edge, index) => {
        const outcome =
          edgeWords(edge, asked) || builderWords.handles[shownHandle(edge, node.type) ?? 'plain']
        return (
          <li key={edge.id} className="sw-way">
            <div className="sw-way__head">
              <button
                type="button"
                className="sw-way__name"
                title="Show this connection"
                onClick={() => dispatch({ type: 'select', selection: { nodes: [], edges: [edge.id] } })}
              >
                <small>{ordered && edge.sourceHandle !== 'default' ? `${index + 1}.` : outcome}</small>{' '}
                {nameOf(edge)}
              </button>
              {ordered && edge.sourceHandle !== 'default' ? (
                <>
                  <IconButton
                    icon={ArrowUp}
                    label={`Try the way to ${nameOf(edge)} earlier`}
                    disabled={index === 0}
                    onClick={() => dispatch({ type: 'reorderEdge', id: edge.id, by: -1 })}
                  />
                  <IconButton
                    icon={ArrowDown}
                    label={`Try the way to ${nameOf(edge)} later`}
                    disabled={index === ways.length - 1}
                    onClick={() => dispatch({ type: 'reorderEdge', id: edge.id, by: 1 })}
                  />
                </>
              ) : null}
              <IconButton
                icon={X}
                label={`Remove the connection to ${nameOf(edge)}`}
                onClick={() => dispatch({ type: 'remove', nodes: [], edges: [edge.id] })}
              />
            </div>
            {ordered && edge.sourceHandle !== 'default' ? <WayCondition edge={edge} /> : null}
          </li>
        )
      })}
    </ol>
  )
}
