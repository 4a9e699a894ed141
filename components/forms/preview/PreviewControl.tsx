import '@/components/admin/check.css'
import { Paperclip, UserRound, X } from 'lucide-react'
import { useState } from 'react'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { readNumber } from '@/src/domain/forms/readNumber'
import { EXAMPLE } from './exampleAnswers'

type Props = {
  field: FormField
  id: string
  value: unknown
  invalid: boolean
  describedBy: string | undefined
  onChange: (value: unknown) => void
}

/** The control that fits the type. Files and records answer with an example, for there is nothing to attach yet. */
export function PreviewControl({ field, id, value, invalid, describedBy, onChange }: Props) {
  const [typed, setTyped] = useState('')
  const { type, placeholder, options = [] } = field
  const text = typeof value === 'string' ? value : ''
  const named = { id, 'aria-invalid': invalid || undefined, 'aria-describedby': describedBy }
  const shared = { ...named, className: 'sw-fields-input' }

  switch (type) {
    case 'textarea':
      return (
        <textarea
          {...shared}
          rows={3}
          placeholder={placeholder}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      )
    case 'number': {
      const shown =
        readNumber(typed.replace(',', '.')) === value
          ? typed
          : typeof value === 'number'
            ? String(value)
            : text
      return (
        <input
          {...shared}
          inputMode="decimal"
          placeholder={placeholder}
          value={shown}
          onKeyDown={keepEnter}
          onChange={(event) => {
            setTyped(event.target.value)
            onChange(readNumber(event.target.value.replace(',', '.')) ?? event.target.value)
          }}
        />
      )
    }
    case 'select':
      return (
        <select {...shared} value={text} onChange={(event) => onChange(event.target.value)}>
          <option value="">{placeholder || 'Choose…'}</option>
          {options.map((option, index) => (
            <option key={index} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )
    case 'multiselect': {
      const chosen = new Set<unknown>(Array.isArray(value) ? value : [])
      const toggle = (option: string, on: boolean) =>
        onChange(
          options.map((each) => each.value).filter((each) => (each === option ? on : chosen.has(each))),
        )
      return (
        <div className="sw-fields-boxes">
          {options.map((option, index) => (
            <label key={index} className="sw-check">
              <input
                type="checkbox"
                aria-invalid={invalid || undefined}
                aria-describedby={describedBy}
                checked={chosen.has(option.value)}
                onChange={(event) => toggle(option.value, event.target.checked)}
              />
              {option.label}
            </label>
          ))}
        </div>
      )
    }
    case 'checkbox':
      return (
        <input
          {...named}
          type="checkbox"
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
        />
      )
    case 'file':
    case 'relationship': {
      const Icon = type === 'file' ? Paperclip : UserRound
      const prompt = type === 'file' ? 'Choose a file, up to 20 MB' : placeholder || 'Search…'
      return (
        <button
          id={id}
          aria-describedby={describedBy}
          type="button"
          className="sw-fields-example"
          data-given={text !== ''}
          data-invalid={invalid}
          onClick={() => onChange(text === '' ? EXAMPLE[type].id : '')}
        >
          <Icon size={16} aria-hidden />
          <span>{text === '' ? prompt : EXAMPLE[type].name}</span>
          {text === '' ? null : <X size={16} aria-label="Remove" />}
        </button>
      )
    }
    case 'text':
    case 'date':
      return (
        <input
          {...shared}
          type={type}
          placeholder={placeholder}
          value={text}
          autoComplete="off"
          onKeyDown={keepEnter}
          onChange={(event) => onChange(event.target.value)}
        />
      )
  }
}

/** A form stands around the preview: Enter in one of its lines must not save it. */
function keepEnter(event: { key: string; preventDefault: () => void }) {
  if (event.key === 'Enter') event.preventDefault()
}
