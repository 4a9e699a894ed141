'use client'
import { useId, useState, type KeyboardEvent } from 'react'
import { usePeople, type FoundPerson } from './usePeople'

type Props = {
  label: string
  chosen: FoundPerson | null
  fault?: string | null
  onChoose: (person: FoundPerson | null) => void
}

/** A combobox over colleagues: type to search, arrows to move, Enter to take, Escape to leave it as it was. */
export function PersonPicker({ label, chosen, fault, onChoose }: Props) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const found = usePeople(typed)
  const people = found?.people ?? []
  const open = typed !== null

  const take = (person: FoundPerson) => {
    onChoose(person)
    setTyped(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!open) return setTyped('')
      const step = event.key === 'ArrowDown' ? 1 : people.length - 1
      setActive(people.length === 0 ? 0 : (active + step) % people.length)
    } else if (event.key === 'Enter' && open) {
      event.preventDefault()
      const person = people[active]
      if (person) take(person)
    } else if (event.key === 'Escape' && open) {
      // The dialog around it would close too.
      event.preventDefault()
      event.stopPropagation()
      setTyped(null)
    }
  }
  return (
    <div className="swi-field swi-picker-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        placeholder="Type a name"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && people.length > 0 ? `${id}-${active}` : undefined}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        value={typed ?? chosen?.name ?? ''}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(0)
          if (event.target.value === '') onChoose(null)
        }}
        onClick={() => {
          if (!open && !chosen) setTyped('')
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setTyped(null)}
      />
      {open ? (
        <ul id={`${id}-list`} role="listbox" aria-label={label} className="swi-options">
          {people.map((person, index) => (
            <li
              key={person.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              onPointerDown={(event) => {
                event.preventDefault()
                take(person)
              }}
              onPointerEnter={() => setActive(index)}
            >
              {person.name} <span className="swi-soft">{person.hint}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {open && people.length === 0 ? (
        <p className="swi-soft" role="status">
          {found === null ? 'Searching…' : (found.problem ?? 'Nobody of that name.')}
        </p>
      ) : null}
      {fault ? (
        <p id={`${id}-fault`} className="swi-fault">
          {fault}
        </p>
      ) : null}
    </div>
  )
}
