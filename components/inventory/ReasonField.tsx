'use client'
import { useId } from 'react'

type Props = {
  label?: string
  required?: boolean
  value: string
  fault?: string | null
  maxLength?: number
  onChange: (value: string) => void
}

/** A few lines of text: a reason, or what is wrong. */
export function ReasonField({ label = 'Reason', required, value, fault, maxLength = 5000, onChange }: Props) {
  const id = useId()
  return (
    <div className="swi-field">
      <label htmlFor={id}>
        {label} {required ? null : <span className="swi-soft">(optional)</span>}
      </label>
      <textarea
        id={id}
        rows={3}
        value={value}
        maxLength={maxLength}
        aria-required={required || undefined}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {fault ? (
        <p id={`${id}-fault`} className="swi-fault">
          {fault}
        </p>
      ) : null}
    </div>
  )
}
