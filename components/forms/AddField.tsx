import { Plus } from 'lucide-react'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { fieldTypes, type FieldType } from '@/src/domain/forms/fieldTypes'
import { fieldWords } from './fieldWords'
import { newKey } from './newKey'
import { typeIcons } from './typeIcons'
import { useFields } from './useFields'

/** A button that unfolds the kinds of fields; choosing one adds it at the end, opened. */
export function AddField() {
  const { dispatch, announce } = useFields()
  const [shown, setShown] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const id = useId()

  const add = (type: FieldType) => {
    dispatch({ kind: 'add', type, key: newKey(), label: fieldWords.types[type].start })
    announce(`${fieldWords.types[type].name} added at the end.`)
    setShown(false)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !shown) return
    event.stopPropagation()
    setShown(false)
    opener.current?.focus()
  }

  return (
    <div className="sw-fields-add">
      <button
        ref={opener}
        type="button"
        className="sw-fields-button sw-fields-button--main"
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setShown(!shown)}
        onKeyDown={onKeyDown}
      >
        <Plus size={16} aria-hidden /> Add a field
      </button>
      <ul id={id} className="sw-fields-types" hidden={!shown} aria-label="Kinds of fields">
        {fieldTypes.map((type) => {
          const Icon = typeIcons[type]
          const { name, hint } = fieldWords.types[type]
          return (
            <li key={type}>
              <button type="button" onClick={() => add(type)} onKeyDown={onKeyDown}>
                <Icon size={18} aria-hidden />
                <span>
                  <strong>{name}</strong>
                  <small>{hint}</small>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
