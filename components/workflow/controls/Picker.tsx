import { X } from 'lucide-react'
import { useId, useState, type KeyboardEvent } from 'react'
import { FieldShell } from './FieldShell'
import { matchChoices, type Choice } from './matchChoices'

type Props = {
  label: string
  choices: readonly Choice[]
  values: readonly string[]
  onChange: (values: string[]) => void
  /** Take what is typed as a value: for when the list could not be loaded. */
  freeText?: boolean
  single?: boolean
  help?: string
  placeholder?: string
}

/** Searchable choice of one or several, by keyboard too: type, arrows, Enter; Backspace takes the last one out. */
export function Picker({ label, choices, values, onChange, freeText, single, help, placeholder }: Props) {
  const id = useId()
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const typed = query.trim()
  const found = matchChoices(choices, query, values)
  const offered =
    freeText && typed && found.length === 0 ? [{ value: typed, label: `Use “${typed}”` }] : found
  const shown = open && offered.length > 0

  const choose = (value: string) => {
    onChange(single ? [value] : [...values, value])
    setQuery('')
    setActive(0)
    setOpen(false)
  }
  const drop = (value: string) => onChange(values.filter((kept) => kept !== value))

  const onKeyDown = (event: KeyboardEvent) => {
    const last = values.at(-1)
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : offered.length - 1
      setActive(offered.length === 0 || !open ? 0 : (active + step) % offered.length)
    } else if (event.key === 'Enter') {
      // A form stands around the builder: Enter must choose, never save.
      event.preventDefault()
      const choice = shown ? offered[active] : undefined
      if (choice) choose(choice.value)
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation()
      setOpen(false)
    } else if (event.key === 'Backspace' && query === '' && last !== undefined) {
      drop(last)
    }
  }

  return (
    <FieldShell id={id} label={label} help={help}>
      <div className="sw-picker" onBlur={() => setOpen(false)}>
        {values.map((value) => {
          const choice = choices.find((candidate) => candidate.value === value)
          const unknown = !choice && !freeText
          return (
            <span key={value} className={`sw-chip${unknown ? ' sw-chip--unknown' : ''}`}>
              {choice?.label ?? value}
              {unknown ? ' (unknown)' : null}
              <button
                type="button"
                aria-label={`Remove ${choice?.label ?? value}`}
                onClick={() => drop(value)}
              >
                <X size={12} aria-hidden />
              </button>
            </span>
          )
        })}
        <input
          id={id}
          className="sw-picker__input"
          role="combobox"
          autoComplete="off"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-activedescendant={shown ? `${id}-${active}` : undefined}
          aria-describedby={help ? `${id}-help` : undefined}
          placeholder={values.length === 0 ? placeholder : undefined}
          value={query}
          onClick={() => setOpen(true)}
          onChange={(event) => {
            setQuery(event.target.value)
            setActive(0)
            setOpen(true)
          }}
          onKeyDown={onKeyDown}
        />
        <ul id={`${id}-list`} role="listbox" aria-label={label} className="sw-picker__list" hidden={!shown}>
          {offered.map((choice, index) => (
            <li
              key={choice.value}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              className="sw-picker__option"
              onPointerDown={(event) => {
                event.preventDefault()
                choose(choice.value)
              }}
              onPointerEnter={() => setActive(index)}
            >
              <span>{choice.label}</span>
              {choice.hint ? <small>{choice.hint}</small> : null}
            </li>
          ))}
        </ul>
      </div>
    </FieldShell>
  )
}
