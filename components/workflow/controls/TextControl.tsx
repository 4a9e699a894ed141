import { useId } from 'react'
import { FieldShell } from './FieldShell'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  help?: string
  placeholder?: string
  rows?: number
  type?: 'text' | 'number' | 'date'
}

/** A line of text, or several with `rows`. */
export function TextControl({ label, value, onChange, help, placeholder, rows, type = 'text' }: Props) {
  const id = useId()
  const shared = {
    id,
    value,
    placeholder,
    className: 'sw-input',
    'aria-describedby': help ? `${id}-help` : undefined,
  }
  return (
    <FieldShell id={id} label={label} help={help}>
      {rows ? (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} type={type} onChange={(event) => onChange(event.target.value)} />
      )}
    </FieldShell>
  )
}
