import { useId } from 'react'
import { describedBy } from './describedBy'
import { Shell } from './Shell'

type Props = {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  onChange: (value: string) => void
  help?: string
  faults?: readonly string[]
  wide?: boolean
  /** How a value that is not among the options is shown. */
  unknown?: (value: string) => string
}

/** One of a few. A stored value that is not among the options stays visible instead of turning into the first. */
export function SelectControl({ label, value, options, onChange, help, faults, wide, unknown }: Props) {
  const id = useId()
  const known = options.some((option) => option.value === value)
  return (
    <Shell id={id} label={label} help={help} faults={faults} wide={wide}>
      <select
        id={id}
        className="sw-fields-input"
        value={value}
        aria-invalid={faults && faults.length > 0 ? true : undefined}
        aria-describedby={describedBy(id, { help, faults })}
        onChange={(event) => onChange(event.target.value)}
      >
        {known ? null : <option value={value}>{unknown ? unknown(value) : value || 'Choose…'}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Shell>
  )
}
