'use client'
import { useState, type KeyboardEvent } from 'react'
import { cn } from '@/components/ui/cn'
import { Textarea } from '@/components/ui/Textarea'
import type { RelationChoice } from '@/components/forms/answers/readChoices'
import { mentionAt } from './mentionAt'
import { useMentions } from './useMentions'

type Props = {
  id: string
  requestId: string
  internal: boolean
  value: string
  placeholder: string
  onChange: (value: string) => void
  /** Somebody was picked; their name stands in the text. */
  onMention: (person: RelationChoice) => void
  /** Enter with the modifier key. */
  onSend: () => void
}

/** A text in which @ and the beginning of a name offers those who may read it; arrows choose, Enter takes, Escape leaves. */
export function MentionTextarea({
  id,
  requestId,
  internal,
  value,
  onChange,
  onMention,
  onSend,
  ...rest
}: Props) {
  const [caret, setCaret] = useState(0)
  const [closedAt, setClosedAt] = useState(-1)
  const [chosen, setChosen] = useState(0)
  const naming = mentionAt(value, caret)
  const open = naming !== null && naming.from !== closedAt
  const people = useMentions(requestId, open ? naming.words : null, internal)
  const shown = open && people.length > 0
  const at = Math.min(chosen, people.length - 1)

  const take = (person: RelationChoice) => {
    if (!naming) return
    const head = `${value.slice(0, naming.from)}@${person.name} `
    onChange(head + value.slice(caret))
    onMention(person)
    setChosen(0)
    setCaret(head.length)
    requestAnimationFrame(() => {
      const field = document.getElementById(id)
      if (!(field instanceof HTMLTextAreaElement)) return
      field.focus()
      field.setSelectionRange(head.length, head.length)
    })
  }
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.preventDefault()
      onSend()
      return
    }
    const person = people[at]
    if (!shown || !person) return
    if (event.key === 'ArrowDown') setChosen((at + 1) % people.length)
    else if (event.key === 'ArrowUp') setChosen((at + people.length - 1) % people.length)
    else if (event.key === 'Enter' || event.key === 'Tab') take(person)
    else if (event.key === 'Escape') setClosedAt(naming.from)
    else return
    event.preventDefault()
  }

  return (
    <div className="relative">
      <Textarea
        {...rest}
        id={id}
        rows={2}
        maxLength={10_000}
        value={value}
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={shown}
        aria-controls={shown ? `${id}-people` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={shown ? `${id}-person-${at}` : undefined}
        onChange={(event) => {
          onChange(event.target.value)
          setCaret(event.target.selectionStart)
          setChosen(0)
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onBlur={() => setCaret(0)}
        onKeyDown={press}
      />
      {shown && (
        <ul
          id={`${id}-people`}
          role="listbox"
          aria-label="People who may read this"
          className="absolute inset-x-0 top-full z-30 mt-1 max-h-72 overflow-y-auto rounded-lg border bg-surface p-1 shadow-lift md:max-w-80"
        >
          {people.map((person, index) => (
            <li
              key={person.id}
              id={`${id}-person-${index}`}
              role="option"
              aria-selected={index === at}
              // A press must not take the caret out of the text first.
              onPointerDown={(event) => {
                event.preventDefault()
                take(person)
              }}
              className={cn(
                'flex min-h-11 cursor-pointer items-center gap-2 rounded-md px-2.5 md:min-h-8',
                index === at && 'bg-hover',
              )}
            >
              <span className="truncate">{person.name}</span>
              {person.hint && <span className="truncate text-sm text-ink-soft">{person.hint}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
