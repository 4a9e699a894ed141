import { ArrowDown, ArrowUp, CircleAlert, X } from 'lucide-react'
import { useId, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { IconButton } from '../controls/IconButton'
import type { DraftField, DraftOption } from '../model/DraftField'
import { pastedLines } from '../model/pastedLines'
import { newKey } from '../newKey'
import { useFields } from '../useFields'

type Props = {
  field: DraftField
  option: DraftOption
  row: number
  faults: readonly string[]
  onEnter: () => void
  onRemoved: () => void
}

/** One option: what people read, the value that is stored, its place. */
export function OptionRow({ field, option, row, faults, onEnter, onRemoved }: Props) {
  const { dispatch, readOnly } = useFields()
  const [typed, setTyped] = useState<string | null>(null)
  const id = useId()
  const { key, options } = field
  const called = option.label.trim() || `option ${row + 1}`
  const place = { key, option: option.key }

  const settleValue = () => {
    if (typed !== null && typed !== option.value) dispatch({ kind: 'optionValue', ...place, value: typed })
    setTyped(null)
  }
  const onPaste = (event: ClipboardEvent) => {
    const [first, ...rest] = pastedLines(event.clipboardData.getData('text'))
    if (first === undefined || rest.length === 0) return
    event.preventDefault()
    dispatch({ kind: 'optionLabel', ...place, label: first })
    dispatch({ kind: 'addOptions', key, labels: rest, newKey: newKey(), at: row + 1 })
  }
  const onKeyDown = (event: KeyboardEvent, then: () => void) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    then()
  }
  const described = faults.length > 0 ? { 'aria-invalid': true, 'aria-describedby': `${id}-fault` } : {}

  return (
    <li className="sw-fields-option">
      <div className="sw-fields-option__line">
        <input
          className="sw-fields-input"
          aria-label={`Option ${row + 1}: label`}
          maxLength={200}
          value={option.label}
          {...described}
          onChange={(event) => dispatch({ kind: 'optionLabel', ...place, label: event.target.value })}
          onPaste={onPaste}
          onKeyDown={(event) => onKeyDown(event, onEnter)}
        />
        <input
          className="sw-fields-input sw-fields-input--code"
          aria-label={`Option ${row + 1}: stored value`}
          title="The value that is stored for this option"
          maxLength={200}
          value={typed ?? option.value}
          spellCheck={false}
          {...described}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={settleValue}
          onKeyDown={(event) => onKeyDown(event, settleValue)}
        />
        {readOnly ? null : (
          <span className="sw-fields-option__actions">
            <IconButton
              icon={ArrowUp}
              label={`Move ${called} up`}
              off={row === 0}
              onClick={() => dispatch({ kind: 'moveOption', ...place, to: row - 1 })}
            />
            <IconButton
              icon={ArrowDown}
              label={`Move ${called} down`}
              off={row === options.length - 1}
              onClick={() => dispatch({ kind: 'moveOption', ...place, to: row + 1 })}
            />
            <IconButton
              icon={X}
              label={`Remove ${called}`}
              onClick={() => {
                dispatch({ kind: 'removeOption', ...place })
                onRemoved()
              }}
            />
          </span>
        )}
      </div>
      {faults.length > 0 ? (
        <div id={`${id}-fault`}>
          {faults.map((fault) => (
            <p key={fault} className="sw-fields-fault">
              <CircleAlert size={14} aria-hidden /> {fault}
            </p>
          ))}
        </div>
      ) : null}
    </li>
  )
}
