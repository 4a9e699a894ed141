'use client'
import { Search } from 'lucide-react'
import Link from 'next/link'
import { createElement, useContext, useEffect, useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Input } from '@/components/ui/Input'
import { Skeleton } from '@/components/ui/Skeleton'
import { EmptyState } from './EmptyState'
import { ErrorState } from './ErrorState'
import { foundHint } from './foundHint'
import { groupFound } from './groupFound'
import { Icon } from './Icon'
import { PortalContext } from './PortalContext'
import { searchKind } from './searchKind'
import { useHydrated } from './useHydrated'
import { useSearch } from './useSearch'

/** The search as a page of its own: what a phone has instead of the palette, and what a link to a search opens. */
export function SearchPage({ initial }: { initial: string }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const hydrated = useHydrated()
  const { searches = 'forms and requests' } = useContext(PortalContext) ?? {}
  const [typed, setTyped] = useState(initial)
  const { found, problem, searching, first, retry } = useSearch(typed, true)

  useEffect(() => field.current?.focus(), [])
  // Back from a hit leads to the same words. Not at each letter: under another address a page that refreshes itself is
  // another page, which begins with nothing typed.
  const keepWords = () => {
    const words = typed.trim()
    const path = words === '' ? '/search' : `/search?q=${encodeURIComponent(words)}`
    window.history.replaceState(window.history.state, '', path)
  }

  return (
    <div className="max-w-160">
      <h1 className="mb-4 text-xl font-semibold tracking-tight">Search</h1>
      <div className="relative mb-5">
        <Search aria-hidden className="absolute top-1/2 left-3 size-4 -translate-y-1/2 text-ink-faint" />
        <Input
          ref={field}
          type="search"
          enterKeyHint="search"
          aria-label={`Search ${searches}`}
          placeholder={`Search ${searches}`}
          maxLength={200}
          // What is typed before the page listens would be taken away again.
          readOnly={!hydrated}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          className="pl-9"
        />
      </div>
      <p role="status" className="sr-only">
        {searching ? '' : `${found.length} ${found.length === 1 ? 'thing fits' : 'things fit'}`}
      </p>
      {first && (
        <div aria-hidden className="space-y-2">
          {[0, 1, 2, 3].map((row) => (
            <Skeleton key={row} className="h-13 rounded-lg" />
          ))}
        </div>
      )}
      {!searching && problem && <ErrorState message={problem} onRetry={retry} />}
      {!searching && !problem && found.length === 0 && (
        <EmptyState
          action={
            typed.trim() !== '' && (
              <Button
                onClick={() => {
                  setTyped('')
                  field.current?.focus()
                }}
              >
                Start anew
              </Button>
            )
          }
        >
          {typed.trim() === ''
            ? 'Type what you need: a form, a number, a name.'
            : `Nothing fits “${typed.trim()}”. Try fewer or other words.`}
        </EmptyState>
      )}
      <div aria-busy={searching} className="space-y-5">
        {groupFound(found).map(({ kind, heading, found: hits }) => (
          <section key={kind} aria-labelledby={`${id}-${kind}`}>
            <h2 id={`${id}-${kind}`} className="mb-2 text-sm font-medium text-ink-soft">
              {heading}
            </h2>
            <ul className="divide-y overflow-hidden rounded-lg border bg-surface">
              {hits.map((hit) => (
                <li key={hit.id}>
                  <Link
                    href={hit.href}
                    onClick={keepWords}
                    className="flex min-h-13 items-center gap-3 px-3.5 py-2 hover:bg-hover focus-visible:-outline-offset-2"
                  >
                    <span className="text-ink-soft">
                      {hit.icon ? (
                        <Icon name={hit.icon} />
                      ) : (
                        createElement(searchKind(hit.kind).icon, { 'aria-hidden': true, className: 'size-5' })
                      )}
                    </span>
                    <span className="min-w-0">
                      <span className="block truncate font-medium">{hit.title}</span>
                      {foundHint(hit) && (
                        <span className="block truncate text-sm text-ink-soft">{foundHint(hit)}</span>
                      )}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
