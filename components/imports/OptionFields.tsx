import { useId } from 'react'
import type { ImportOption } from '@/src/domain/imports/ImportOption'

type Values = Readonly<Record<string, boolean | string>>
type Props = {
  options: readonly ImportOption[]
  values: Values
  disabled: boolean
  onChange: (values: Record<string, boolean | string>) => void
}

/** The choices that a kind of import offers, each with what it means. */
export function OptionFields({ options, values, disabled, onChange }: Props) {
  const prefix = useId()
  if (options.length === 0) return null
  return (
    <fieldset className="sw-imports__options" disabled={disabled}>
      <legend>How</legend>
      {options.map((option) => {
        const id = `${prefix}-${option.name}`
        const value = values[option.name] ?? option.default
        const set = (next: boolean | string) => onChange({ ...values, [option.name]: next })
        return (
          <div key={option.name} className="sw-imports__option">
            {option.kind === 'flag' ? (
              <label htmlFor={id}>
                <input
                  id={id}
                  type="checkbox"
                  checked={value === true}
                  aria-describedby={`${id}-help`}
                  onChange={(event) => set(event.target.checked)}
                />{' '}
                {option.label}
              </label>
            ) : (
              <>
                <label htmlFor={id}>{option.label}</label>
                {option.kind === 'choice' ? (
                  <select
                    id={id}
                    className="sw-imports__select"
                    value={String(value)}
                    aria-describedby={`${id}-help`}
                    onChange={(event) => set(event.target.value)}
                  >
                    {option.choices.map((choice) => (
                      <option key={choice.value} value={choice.value}>
                        {choice.label}
                      </option>
                    ))}
                  </select>
                ) : (
                  <input
                    id={id}
                    className="sw-imports__select"
                    value={String(value)}
                    aria-describedby={`${id}-help`}
                    onChange={(event) => set(event.target.value)}
                  />
                )}
              </>
            )}
            <p id={`${id}-help`} className="sw-imports__muted">
              {option.help}
            </p>
          </div>
        )
      })}
    </fieldset>
  )
}
