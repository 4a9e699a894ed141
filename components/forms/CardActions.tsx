import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react'
import { IconButton } from './controls/IconButton'
import type { DraftField } from './model/DraftField'
import { newKey } from './newKey'
import { useFields } from './useFields'

type Props = { field: DraftField; index: number; label: string }

/** What can be done with a field as a whole, by pointer and by keyboard alike. */
export function CardActions({ field: { key }, index, label }: Props) {
  const { fields, dispatch, announce } = useFields()
  const move = (to: number) => {
    dispatch({ kind: 'move', key, to })
    announce(`${label} is now field ${to + 1} of ${fields.length}.`)
  }
  return (
    <div className="sw-fields-card__actions" role="group" aria-label={`Actions for ${label}`}>
      <IconButton
        icon={ArrowUp}
        label={`Move ${label} up`}
        off={index === 0}
        onClick={() => move(index - 1)}
      />
      <IconButton
        icon={ArrowDown}
        label={`Move ${label} down`}
        off={index === fields.length - 1}
        onClick={() => move(index + 1)}
      />
      <IconButton
        icon={Copy}
        label={`Duplicate ${label}`}
        onClick={() => {
          dispatch({ kind: 'duplicate', key, newKey: newKey() })
          announce(`${label} duplicated.`)
        }}
      />
      <IconButton icon={Trash2} label={`Delete ${label}`} onClick={() => dispatch({ kind: 'remove', key })} />
    </div>
  )
}
