import { useId, type Ref } from 'react'
import { describedBy } from './describedBy'
import { Shell } from './Shell'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  help?: string
  faults?: readonly string[]
  placeholder?: string
  maxLength?: number
  rows?: number
  type?: 'text' | 'date'
  code?: boolean
  wide?: boolean
  inputRef?: Ref<HTMLInputElement>
}

/** A line of text or a date; several lines with `rows`. */
export function TextControl({
  label,
  value,
  onChange,
  help,
  faults,
  rows,
  type,
  code,
  wide,
  ...rest
}: Props) {
  const id = useId()
  const { inputRef, ...given } = rest
  const shared = {
    ...given,
    id,
    value,
    className: code ? 'sw-fields-input sw-fields-input--code' : 'sw-fields-input',
    'aria-invalid': faults && faults.length > 0 ? true : undefined,
    'aria-describedby': describedBy(id, { help, faults }),
  }
  return (
    <Shell id={id} label={label} help={help} faults={faults} wide={wide}>
      {rows ? (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          ref={inputRef}
          type={type ?? 'text'}
          autoComplete="off"
          spellCheck={!code}
          onKeyDown={(event) => {
            // A form stands around the editor: Enter in one of its lines must not save it.
            if (event.key === 'Enter') event.preventDefault()
          }}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Shell>
  )
}
