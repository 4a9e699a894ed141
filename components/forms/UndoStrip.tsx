import { Undo2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { DraftField } from './model/DraftField'
import { useFields } from './useFields'

type Props = { removed: DraftField; onUndone: () => void }

/** The way back from the last deletion. It takes the focus, which would else be lost with the deleted field. */
export function UndoStrip({ removed, onUndone }: Props) {
  const { dispatch, announce } = useFields()
  const button = useRef<HTMLButtonElement>(null)
  const label = removed.label.trim() || 'the field'
  useEffect(() => button.current?.focus(), [removed])
  return (
    <div className="sw-fields-undo">
      <span>
        Deleted <strong>{label}</strong>
      </span>
      <button
        ref={button}
        type="button"
        className="sw-fields-button"
        aria-label={`Undo deleting ${label}`}
        onClick={() => {
          dispatch({ kind: 'restore' })
          dispatch({ kind: 'open', key: removed.key })
          announce(`${label} is back.`)
          onUndone()
        }}
      >
        <Undo2 size={16} aria-hidden /> Undo
      </button>
    </div>
  )
}
