'use client'
import { ArrowRight, Search } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { createElement, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Command, type CommandEntry } from '@/components/ui/Command'
import { matchWords } from '@/components/ui/matchWords'
import { foundHint } from './foundHint'
import { groupFound } from './groupFound'
import { Icon } from './Icon'
import type { PortalPlace } from './portalPlaces'
import type { Found } from './readFound'
import { searchKind } from './searchKind'
import { useSearch } from './useSearch'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** The pages that this person has. */
  places: readonly PortalPlace[]
  /** What is searched, in words. */
  searches: string
  /** What was typed before the field was there. */
  begun: string
}

/** One field over everything one may ask for and see, and the pages. */
export function SearchPalette({ open, onOpenChange, places, searches, begun }: Props) {
  const router = useRouter()
  const [typed, setTyped] = useState(begun)
  const { found, problem, searching, first, retry } = useSearch(typed, open)
  const show = (now: boolean) => {
    if (!now) setTyped('')
    onOpenChange(now)
  }
  const go = (href: string) => () => {
    show(false)
    router.push(href)
  }
  const toEntry = (hit: Found): CommandEntry => ({
    id: `${hit.kind}-${hit.id}`,
    label: hit.title,
    hint: foundHint(hit),
    icon: hit.icon ? (
      <Icon name={hit.icon} className="size-4" />
    ) : (
      createElement(searchKind(hit.kind).icon, { 'aria-hidden': true, className: 'size-4' })
    ),
    onSelect: go(hit.href),
  })
  const pages = places
    .filter(({ label }) => matchWords(typed, [label]) > 0)
    .map((place): CommandEntry => ({
      id: `page-${place.href}`,
      label: place.label,
      icon: <ArrowRight aria-hidden className="size-4" />,
      onSelect: go(place.href),
    }))
  const everything: CommandEntry[] =
    typed.trim() === '' || found.length === 0
      ? []
      : [
          {
            id: 'all',
            label: `Show “${typed.trim()}” on a page`,
            icon: <Search aria-hidden className="size-4" />,
            onSelect: go(`/search?q=${encodeURIComponent(typed.trim())}`),
          },
        ]
  return (
    <Command
      open={open}
      onOpenChange={show}
      title={`Search ${searches}`}
      placeholder={`Search ${searches}`}
      typed={typed}
      onType={setTyped}
      busy={searching}
      status={
        searching ? '' : problem || `${found.length} ${found.length === 1 ? 'thing fits' : 'things fit'}`
      }
      notice={
        problem && !searching ? (
          <div role="alert" className="flex flex-wrap items-center justify-between gap-2 px-2.5 py-2">
            <span className="text-red">{problem}</span>
            <Button size="sm" onClick={retry}>
              Try again
            </Button>
          </div>
        ) : null
      }
      empty={searching || first ? 'Searching…' : 'Nothing fits. Try fewer or other words.'}
      groups={[
        ...groupFound(found).map(({ heading, found: hits }) => ({ heading, entries: hits.map(toEntry) })),
        { heading: 'Go to', entries: [...pages, ...everything] },
      ]}
    />
  )
}
