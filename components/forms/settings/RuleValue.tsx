import type { DraftField } from '../model/DraftField'
import { hasOptions } from '../model/hasOptions'

type Props = {
  label: string
  about: DraftField | undefined
  value: string
  onChange: (value: string) => void
}

const ticks = [
  { value: 'true', label: 'ticked' },
  { value: 'false', label: 'not ticked' },
]

/** What an answer is compared with: picked where the answer is picked, a date for a date, else written. */
export function RuleValue({ label, about, value, onChange }: Props) {
  const choices =
    about?.type === 'checkbox' ? ticks : about && hasOptions(about.type) ? about.options : undefined
  if (choices) {
    const known = choices.some((choice) => choice.value === value)
    return (
      <select
        className="sw-fields-input"
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {known ? null : <option value={value}>{value ? `${value} (no option)` : 'Choose…'}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label || choice.value}
          </option>
        ))}
      </select>
    )
  }
  return (
    <input
      className="sw-fields-input"
      aria-label={label}
      type={about?.type === 'date' ? 'date' : 'text'}
      inputMode={about?.type === 'number' ? 'decimal' : undefined}
      maxLength={1000}
      value={value}
      onKeyDown={(event) => {
        // A form stands around the editor: Enter in one of its lines must not save it.
        if (event.key === 'Enter') event.preventDefault()
      }}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
