import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { IconButton } from '@/components/forms/controls/IconButton'
import { SelectControl } from '@/components/forms/controls/SelectControl'
import { TextControl } from '@/components/forms/controls/TextControl'
import type { DraftState } from './readMachine'

type Props = {
  state: DraftState
  index: number
  last: boolean
  /** How many transitions begin or end here. */
  used: number
  faults: readonly string[]
  readOnly: boolean
  onChange: (change: Partial<DraftState>) => void
  onMove: (to: number) => void
  onRemove: () => void
}

const KINDS = [
  { value: 'open', label: 'Open: there is something to do' },
  { value: 'done', label: 'Done: it is over' },
] as const

/** One state: what people read, whether it is over, its place. Its key stays, because records carry it. */
export function StateRow({ state, index, last, used, faults, readOnly, onChange, onMove, onRemove }: Props) {
  const called = state.label.trim() || `state ${index + 1}`
  return (
    <li className="sw-machine__row">
      <fieldset disabled={readOnly} className="sw-machine__line">
        <legend className="sw-fields-hidden">{called}</legend>
        <TextControl
          label="Label"
          maxLength={60}
          value={state.label}
          faults={faults}
          onChange={(label) => onChange({ label })}
        />
        <SelectControl
          label="Kind"
          value={state.kind}
          options={KINDS}
          onChange={(kind) => onChange({ kind: kind === 'done' ? 'done' : 'open' })}
        />
        <span className="sw-machine__key">
          stored as <code>{state.key}</code>
          {used === 0 ? ' · no way leads here or away' : null}
        </span>
        {readOnly ? null : (
          <span className="sw-machine__tools">
            <IconButton
              icon={ArrowUp}
              label={`Move ${called} up`}
              off={index === 0}
              onClick={() => onMove(index - 1)}
            />
            <IconButton
              icon={ArrowDown}
              label={`Move ${called} down`}
              off={last}
              onClick={() => onMove(index + 1)}
            />
            <IconButton icon={X} label={`Remove ${called}`} onClick={onRemove} />
          </span>
        )}
      </fieldset>
    </li>
  )
}
