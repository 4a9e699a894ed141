import { Trash2 } from 'lucide-react'
import { labelOf } from '@/src/domain/workflow/labelOf'
import { builderWords } from '../builderWords'
import { SelectControl } from '../controls/SelectControl'
import { handlesOf } from '../model/handlesOf'
import type { BuilderEdge } from '../model/modelTypes'
import { mayLeaveBy } from '../model/mayLeaveBy'
import { shownHandle } from '@/src/domain/workflow/shownHandle'
import { useBuilder } from '../useBuilder'
import { InsertStep } from './InsertStep'
import { WayCondition } from './WayCondition'

type Props = { edge: BuilderEdge }

/** Settings of a connection: on which outcome, under which condition; insert a step here, or remove it. */
export function EdgeSettings({ edge }: Props) {
  const { definition, dispatch } = useBuilder()
  const source = definition.nodes.find((node) => node.id === edge.source)
  const target = definition.nodes.find((node) => node.id === edge.target)
  const handles = source
    ? handlesOf(source.type).filter((handle) => mayLeaveBy(definition, edge, handle))
    : []
  const current = shownHandle(edge, source?.type)
  const otherwise = edge.sourceHandle === 'default'
  return (
    <>
      <p className="sw-panel__lead">
        From <strong>{source ? labelOf(source) : edge.source}</strong> to{' '}
        <strong>{target ? labelOf(target) : edge.target}</strong>
      </p>
      {handles.length > 1 ? (
        <SelectControl
          label="Taken"
          value={current ?? ''}
          options={handles.map((handle) => ({
            value: handle ?? '',
            label: builderWords.handleChoices[handle ?? 'plain'],
          }))}
          onChange={(value) => {
            const sourceHandle = handles.find((handle) => (handle ?? '') === value)
            dispatch({
              type: 'editEdge',
              id: edge.id,
              // "Otherwise" is what is left when no condition holds, so it can have none of its own.
              patch: sourceHandle === 'default' ? { sourceHandle, condition: undefined } : { sourceHandle },
            })
          }}
        />
      ) : null}
      {otherwise ? null : (
        <fieldset className="sw-field">
          <legend className="sw-field__label">Only if</legend>
          {edge.condition ? null : <p className="sw-field__help">Always. Add a rule to narrow it down.</p>}
          <WayCondition edge={edge} />
        </fieldset>
      )}
      {edge.sourceHandle === 'returned' ? null : <InsertStep edgeId={edge.id} />}
      <button
        type="button"
        className="sw-button sw-button--danger"
        onClick={() => dispatch({ type: 'remove', nodes: [], edges: [edge.id] })}
      >
        <Trash2 size={14} aria-hidden /> Remove this connection
      </button>
    </>
  )
}
