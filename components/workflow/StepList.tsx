import { Plus, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { graphOf } from '@/src/domain/workflow/graphOf'
import { labelOf } from '@/src/domain/workflow/labelOf'
import { shownHandle } from '@/src/domain/workflow/shownHandle'
import { builderWords } from './builderWords'
import { cardWords } from './cardWords'
import { dueWords } from './dueWords'
import { edgeWords } from './edgeWords'
import type { Selection } from './model/builderState'
import type { BuilderEdge } from './model/modelTypes'
import { InsertStep } from './panel/InsertStep'
import { ruleFields } from './ruleFields'
import { stepFaults } from './stepFaults'
import { stepIcons } from './stepIcons'
import { stepNames } from './stepNames'
import { useBuilder } from './useBuilder'

type Props = { selection: Selection; onSelect: (selection: Selection) => void }

/** The workflow as a list in the order of work, for narrow windows and for whoever prefers to read. */
export function StepList({ selection, onSelect }: Props) {
  const { definition, options, fields, faults, readOnly, signs } = useBuilder()
  const [inserting, setInserting] = useState<string | null>(null)
  const graph = graphOf(definition)
  const names = stepNames(options, fields)
  const asked = ruleFields(fields, options)
  const order = [...graph.order, ...graph.cyclic]
  const nameOf = (id: string) => {
    const node = graph.node(id)
    return node ? labelOf(node) : id
  }
  const wayWords = (edge: BuilderEdge) =>
    edgeWords(edge, asked) ||
    builderWords.handles[shownHandle(edge, graph.node(edge.source)?.type) ?? 'plain']

  return (
    <ol className="sw-list" aria-label={builderWords.aria.canvas}>
      {order.flatMap((id) => {
        const node = graph.node(id)
        if (!node) return []
        const Icon = stepIcons[node.type]
        const wrong = stepFaults(definition, faults, id)
        const sign = signs?.[id]
        const ways = definition.edges.filter((edge) => edge.source === id)
        return [
          <li key={id}>
            <button
              type="button"
              data-part="step"
              data-id={id}
              className={`sw-list__step sw-type--${node.type}${sign ? ` is-${sign}` : ''}`}
              aria-pressed={selection.nodes.includes(id)}
              aria-label={[
                sign ? builderWords.signs[sign] : '',
                `${builderWords.types[node.type].name}: ${labelOf(node)}. ${cardWords(node, names)}`,
                wrong.length > 0 ? `${wrong.length} problems` : '',
              ]
                .filter(Boolean)
                .join('. ')}
              onClick={() => onSelect({ nodes: [id], edges: [] })}
            >
              <Icon size={16} aria-hidden />
              <span>
                <strong>{labelOf(node)}</strong>
                <small>
                  {cardWords(node, names)}
                  {'dueIn' in node.data && node.data.dueIn ? ` · due in ${dueWords(node.data.dueIn)}` : ''}
                </small>
                {wrong.length > 0 ? (
                  <small className="is-bad">
                    <TriangleAlert size={12} aria-hidden /> {wrong[0]?.message}
                  </small>
                ) : null}
              </span>
            </button>
            {ways.length > 0 ? (
              <ul>
                {ways.map((edge) => (
                  <li key={edge.id} className={signs?.[edge.id] ? `is-${signs[edge.id]}` : undefined}>
                    <button
                      type="button"
                      data-part="way"
                      data-id={edge.id}
                      className="sw-list__way"
                      aria-pressed={selection.edges.includes(edge.id)}
                      onClick={() => onSelect({ nodes: [], edges: [edge.id] })}
                    >
                      {wayWords(edge)} → {nameOf(edge.target)}
                    </button>
                    {readOnly || edge.sourceHandle === 'returned' ? null : (
                      <button
                        type="button"
                        className="sw-button"
                        aria-label={`Insert a step between ${labelOf(node)} and ${nameOf(edge.target)}`}
                        aria-expanded={inserting === edge.id}
                        onClick={() => setInserting(inserting === edge.id ? null : edge.id)}
                      >
                        <Plus size={14} aria-hidden />
                      </button>
                    )}
                    {inserting === edge.id ? (
                      <InsertStep edgeId={edge.id} onDone={() => setInserting(null)} />
                    ) : null}
                  </li>
                ))}
              </ul>
            ) : null}
          </li>,
        ]
      })}
    </ol>
  )
}
