import { useId } from 'react'

type Props = {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  onChange: (value: string) => void
}

/** One of a few, all of them readable at once. */
export function RadioControl({ label, value, options, onChange }: Props) {
  const name = useId()
  return (
    <fieldset className="sw-field sw-radios">
      <legend className="sw-field__label">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="sw-radios__choice">
          <input
            type="radio"
            name={name}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
