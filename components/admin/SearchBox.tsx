import './search.css'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'

export type Choice = { value: string; label: string; hint?: string }

type Props = {
  label: string
  placeholder?: string
  chosen: Choice | null
  /** The fitting choices for what is typed, best first; few enough to be drawn. */
  search: (typed: string) => Promise<Choice[]>
  onChoose: (choice: Choice) => void
  /** Takes what was typed when no choice fits it; left out, only choices count. */
  onTyped?: (typed: string) => void
  disabled?: boolean
}

const QUIET_MS = 200

/** A box that is typed into to choose one of many: arrows, Enter and Escape as in any combobox. */
export function SearchBox({ label, placeholder, chosen, search, onChoose, onTyped, disabled }: Props) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [found, setFound] = useState<{ typed: string; choices: Choice[] } | null>(null)
  const [active, setActive] = useState(0)
  const latest = useRef(search)
  useEffect(() => {
    latest.current = search
  })
  useEffect(() => {
    if (typed === null) return undefined
    let stale = false
    const timer = setTimeout(() => {
      void latest.current(typed).then((choices) => {
        if (stale) return
        setFound({ typed, choices })
        setActive(0)
      })
    }, QUIET_MS)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [typed])

  const open = typed !== null && found !== null
  const choices = open ? found.choices : []
  const close = () => {
    setTyped(null)
    setFound(null)
  }
  const choose = (choice: Choice | undefined) => {
    if (choice) onChoose(choice)
    else if (onTyped && typed?.trim()) onTyped(typed.trim())
    else return
    close()
  }
  const press = (event: KeyboardEvent) => {
    // With nothing open it belongs to what the box stands in, such as a dialog.
    if (event.key === 'Escape' && typed !== null) close()
    else if (event.key === 'ArrowDown') {
      if (typed === null) setTyped('')
      setActive(Math.min(active + 1, choices.length - 1))
    } else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0))
    else if (event.key === 'Enter') {
      // What is found belongs to what was typed a moment ago: an answer under way is waited for.
      if (found?.typed === typed) choose(choices[active])
    } else return
    event.preventDefault()
  }
  return (
    <div className="sw-search">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="sw-search__input"
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && choices.length > 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        placeholder={placeholder}
        disabled={disabled}
        value={typed ?? chosen?.label ?? ''}
        onChange={(event) => setTyped(event.target.value)}
        onClick={(event) => {
          event.currentTarget.select()
          setTyped((known) => known ?? '')
        }}
        onKeyDown={press}
        onBlur={close}
      />
      {open ? (
        <ul id={`${id}-list`} role="listbox" aria-label={label} className="sw-search__list">
          {choices.map((choice, at) => (
            <li
              key={choice.value}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === active}
              // Before the input loses the focus, which closes the list.
              onPointerDown={(event) => {
                event.preventDefault()
                choose(choice)
              }}
            >
              {choice.label} {choice.hint ? <small>{choice.hint}</small> : null}
            </li>
          ))}
          {choices.length === 0 ? (
            <li role="option" aria-selected={false} aria-disabled>
              {onTyped && found.typed.trim()
                ? `Press Enter to ask about “${found.typed.trim()}”.`
                : 'Nothing fits.'}
            </li>
          ) : null}
        </ul>
      ) : null}
    </div>
  )
}
