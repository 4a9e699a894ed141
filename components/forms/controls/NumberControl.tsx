import { useState } from 'react'
import { readNumber } from '@/src/domain/forms/readNumber'
import { TextControl } from './TextControl'

type Props = {
  label: string
  value: number | undefined
  onChange: (value: number | undefined) => void
  help?: string
  faults?: readonly string[]
  placeholder?: string
}

/** A number or nothing. What is no number is said to be none and changes nothing. */
export function NumberControl({ value, onChange, faults = [], ...rest }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? (value === undefined ? '' : String(value))
  const unread = text.trim() !== '' && readNumber(text.replace(',', '.')) === undefined
  return (
    <TextControl
      {...rest}
      value={text}
      faults={unread ? ['This is not a number. Write it in digits.'] : faults}
      onChange={(next) => {
        setTyped(next)
        const read = readNumber(next.replace(',', '.'))
        if (read !== undefined || next.trim() === '') onChange(read)
      }}
    />
  )
}
