import { useId } from 'react'
import { FieldShell } from './FieldShell'

type Props = {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  onChange: (value: string) => void
  help?: string
}

/** One of a few. A stored value that is not among the options stays visible instead of turning into the first. */
export function SelectControl({ label, value, options, onChange, help }: Props) {
  const id = useId()
  const known = options.some((option) => option.value === value)
  return (
    <FieldShell id={id} label={label} help={help}>
      <select
        id={id}
        className="sw-input"
        value={value}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {known ? null : <option value={value}>{value || 'Choose…'}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldShell>
  )
}
