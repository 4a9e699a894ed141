import { blankNode } from '@/src/domain/workflow/blankNode'
import { builderWords } from '../builderWords'
import { makeRoom } from '../model/makeRoom'
import { middleOf } from '../model/middleOf'
import { newId } from '../newId'
import { paletteTypes } from '../paletteTypes'
import { stepIcons } from '../stepIcons'
import { useBuilder } from '../useBuilder'

type Props = { edgeId: string; onDone?: () => void }

/** The types of steps that can be put on a connection; choosing one inserts it. */
export function InsertStep({ edgeId, onDone }: Props) {
  const { definition, dispatch } = useBuilder()
  return (
    <fieldset className="sw-field">
      <legend className="sw-field__label">Insert here</legend>
      <div className="sw-insert">
        {paletteTypes.map((type) => {
          const Icon = stepIcons[type]
          return (
            <button
              key={type}
              type="button"
              className={`sw-button sw-type--${type}`}
              onClick={() => {
                const node = blankNode(type, newId(type), middleOf(makeRoom(definition, edgeId), edgeId))
                dispatch({ type: 'insertOnEdge', edgeId, node, newEdgeId: newId('edge') })
                onDone?.()
              }}
            >
              <Icon size={14} aria-hidden /> {builderWords.types[type].name}
            </button>
          )
        })}
      </div>
    </fieldset>
  )
}
