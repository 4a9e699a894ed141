'use client'
import { Search } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { Input } from '@/components/ui/Input'
import { RelationOptions } from './RelationOptions'
import type { RelationChoice } from './readChoices'
import { useRelationSearch, type FindRows } from './useRelationSearch'

type Props = {
  id: string
  name?: string
  collection: string
  /** Another way to find rows than the list of the collection; the same function at every drawing. */
  find?: FindRows
  placeholder?: string
  chosen: RelationChoice | null
  onChoose: (choice: RelationChoice | null) => void
  onBlur?: () => void
  'aria-invalid'?: true
  'aria-required'?: true
  'aria-describedby'?: string
}

/** A combobox: type to search, arrows to move, Enter to take, Escape to leave it as it was. */
export function RelationPicker(props: Props) {
  const { id, collection, find, placeholder, chosen, onChoose, onBlur, ...aria } = props
  const [typed, setTyped] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const [found, search] = useRelationSearch(collection, find)
  const open = typed !== null
  const choices = found?.ok ? found.choices : []
  const listId = `${id}-options`

  const begin = (text: string) => {
    setTyped(text)
    setActive(0)
    search(text)
  }
  const close = () => setTyped(null)
  const take = (choice: RelationChoice) => {
    onChoose(choice)
    close()
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!open) return begin('')
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive((now) => (choices.length === 0 ? 0 : (now + step + choices.length) % choices.length))
    } else if (event.key === 'Enter' && open) {
      // Enter takes the person; it must not send the form.
      event.preventDefault()
      const choice = choices[active]
      if (choice) take(choice)
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }

  const leave = () => {
    close()
    onBlur?.()
  }

  return (
    <div className="relative">
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-ink-faint"
      />
      <Input
        {...aria}
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={listId}
        aria-activedescendant={open && choices.length > 0 ? `${listId}-${active}` : undefined}
        placeholder={placeholder ?? (collection === 'employees' ? 'Type a name' : 'Type to search')}
        className="pl-9"
        value={typed ?? chosen?.name ?? ''}
        onChange={(event) => {
          // Emptying the field means nobody; any other unfinished text falls back to the last choice on leaving.
          if (event.target.value === '' && chosen) onChoose(null)
          begin(event.target.value)
        }}
        onClick={(event) => {
          if (open) return
          event.currentTarget.select()
          if (!chosen) begin('')
        }}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      {open && (
        <RelationOptions
          id={listId}
          found={found}
          typed={typed}
          active={active}
          onTake={take}
          onHover={setActive}
        />
      )}
    </div>
  )
}
