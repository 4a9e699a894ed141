import { useId } from 'react'
import { builderWords } from '../builderWords'

export type Due = { duration: number; unit: 'hours' | 'days' }
type Props = {
  label: string
  value: Due | undefined
  onChange: (value: Due | undefined) => void
  help?: string
}

/** A whole number of hours or days; an empty number means none. */
export function DueControl({ label, value, onChange, help }: Props) {
  const id = useId()
  const unit = value?.unit ?? 'days'
  const setDuration = (typed: string) => {
    const duration = Math.min(100_000, Math.floor(Number(typed)))
    onChange(typed.trim() === '' || !(duration > 0) ? undefined : { duration, unit })
  }
  return (
    <fieldset className="sw-field">
      <legend className="sw-field__label">{label}</legend>
      <div className="sw-row">
        <input
          className="sw-input sw-input--short"
          type="number"
          min={1}
          aria-label={`${label}: how many`}
          aria-describedby={help ? `${id}-help` : undefined}
          placeholder="none"
          value={value?.duration ?? ''}
          onChange={(event) => setDuration(event.target.value)}
        />
        <select
          className="sw-input"
          aria-label={`${label}: hours or days`}
          value={unit}
          disabled={!value}
          onChange={(event) =>
            value && onChange({ ...value, unit: event.target.value === 'hours' ? 'hours' : 'days' })
          }
        >
          <option value="hours">{builderWords.units.hours[1]}</option>
          <option value="days">{builderWords.units.days[1]}</option>
        </select>
      </div>
      {help ? (
        <p className="sw-field__help" id={`${id}-help`}>
          {help}
        </p>
      ) : null}
    </fieldset>
  )
}
