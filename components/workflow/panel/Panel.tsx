import { Copy, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Fault } from '@/src/domain/shared/Fault'
import { builderWords } from '../builderWords'
import type { Selection } from '../model/builderState'
import { faultTarget } from '../model/faultTarget'
import { stepFaults } from '../stepFaults'
import { useBuilder } from '../useBuilder'
import { EdgeSettings } from './EdgeSettings'
import { NodeSettings } from './NodeSettings'

type Props = { selection: Selection; onDuplicate: () => void }

/** The right side: settings of what is selected, what is wrong with it, and what can be done with it. */
export function Panel({ selection, onDuplicate }: Props) {
  const { definition, dispatch, readOnly, faults } = useBuilder()
  const [nodeId, ...moreNodes] = selection.nodes
  const [edgeId, ...moreEdges] = selection.edges
  const node = definition.nodes.find((candidate) => candidate.id === nodeId)
  const edge = definition.edges.find((candidate) => candidate.id === edgeId)
  const frame = (title: string, wrong: readonly Fault[], content: ReactNode) => (
    <aside
      key={[...selection.nodes, ...selection.edges].join()}
      className="sw-panel"
      aria-label={builderWords.aria.panel}
      onBlur={() => dispatch({ type: 'endGroup' })}
    >
      <h3 className="sw-panel__title" tabIndex={-1}>
        {title}
      </h3>
      {wrong.length > 0 ? (
        <ul className="sw-panel__faults">
          {wrong.map((fault, index) => (
            <li key={index}>{fault.message}</li>
          ))}
        </ul>
      ) : null}
      <fieldset className="sw-panel__fields" disabled={readOnly}>
        {content}
      </fieldset>
    </aside>
  )

  if (node && moreNodes.length === 0 && !edge) {
    const removable = node.type !== 'submitted'
    return frame(
      builderWords.types[node.type].name,
      stepFaults(definition, faults, node.id),
      <>
        <NodeSettings key={node.id} node={node} />
        {removable ? (
          <div className="sw-row">
            <button type="button" className="sw-button" onClick={onDuplicate}>
              <Copy size={14} aria-hidden /> Duplicate
            </button>
            <button
              type="button"
              className="sw-button sw-button--danger"
              onClick={() => dispatch({ type: 'remove', nodes: [node.id], edges: [] })}
            >
              <Trash2 size={14} aria-hidden /> Remove
            </button>
          </div>
        ) : null}
      </>,
    )
  }
  if (edge && !node && moreEdges.length === 0) {
    const wrong = faults.filter((fault) => faultTarget(definition, fault)?.edges.includes(edge.id))
    return frame('Connection', wrong, <EdgeSettings key={edge.id} edge={edge} />)
  }
  const count = selection.nodes.length + selection.edges.length
  if (count > 1) {
    return frame(
      `${count} selected`,
      [],
      <div className="sw-row">
        <button type="button" className="sw-button" onClick={onDuplicate}>
          <Copy size={14} aria-hidden /> Duplicate
        </button>
        <button
          type="button"
          className="sw-button sw-button--danger"
          onClick={() => dispatch({ type: 'remove', ...selection })}
        >
          <Trash2 size={14} aria-hidden /> Remove
        </button>
      </div>,
    )
  }
  return frame(
    'Settings',
    [],
    <p className="sw-field__help">Select a step or a connection to see its settings.</p>,
  )
}
