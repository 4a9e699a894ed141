import { useState } from 'react'
import { Input } from '@/components/ui/Input'
import { controlProps } from './controlProps'
import type { FieldProps } from './FieldProps'
import { readTypedNumber } from './readTypedNumber'

/** A text control: the browser's number control drops what it cannot read instead of saying what is wrong. */
export function NumberField(props: FieldProps) {
  const { value } = props
  const [typed, setTyped] = useState('')
  const shown = readTypedNumber(typed) === value ? typed : typeof value === 'number' ? String(value) : ''
  return (
    <Input
      {...controlProps(props)}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      className="tabular max-w-56"
      placeholder={props.field.placeholder}
      value={typeof value === 'string' ? value : shown}
      onChange={(event) => {
        setTyped(event.target.value)
        props.onChange(readTypedNumber(event.target.value))
      }}
    />
  )
}
