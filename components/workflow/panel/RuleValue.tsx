import type { RuleField } from '../ruleFields'

type Props = { field: RuleField | undefined; value: string; onChange: (value: string) => void }

/** The value of a rule, asked as the field itself would be; an unknown field takes text. */
export function RuleValue({ field, value, onChange }: Props) {
  if (field?.input === 'choice') {
    const known = field.choices.some((choice) => choice.value === value)
    return (
      <select
        className="sw-input"
        aria-label="Value"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {known ? null : <option value={value}>{value ? `${value} (unknown)` : 'Choose…'}</option>}
        {field.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )
  }
  return (
    <input
      className="sw-input"
      aria-label="Value"
      type={field?.input ?? 'text'}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
