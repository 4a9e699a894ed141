'use client'
import { ListFilter, Search, X } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useOptimistic, useState, useTransition, type Ref } from 'react'
import { useMediaQuery } from '@/components/portal/useMediaQuery'
import { Button } from '@/components/ui/Button'
import { Input } from '@/components/ui/Input'
import { Popover } from '@/components/ui/Popover'
import { Select } from '@/components/ui/Select'
import { Sheet } from '@/components/ui/Sheet'
import type { QueueFilter } from '@/src/domain/requests/queueFilterSchema'
import { writeQueueFilter } from '@/src/domain/requests/writeQueueFilter'
import { changeQueueFilter } from './changeQueueFilter'
import { QueueFilterPanel } from './QueueFilterPanel'
import { queueChips, queueSorts } from './queueFilterWords'
import type { QueueKind } from './QueueItem'
import { QueueViewsMenu, type NamedView } from './QueueViewsMenu'

export type QueueShown = {
  filter: QueueFilter
  views: readonly NamedView[]
  /** Titles and people of what is chosen, by value. */
  names: Readonly<Record<string, string>>
}
type Props = QueueShown & {
  kind: QueueKind
  ready: boolean
  filtering: boolean
  onFiltering: (open: boolean) => void
  searchRef: Ref<HTMLInputElement>
}

/** Typing is over when nothing was typed for this long. */
const PAUSE_MS = 300
const queuePaths: Record<QueueKind, string> = { approval: '/queue', fulfillment: '/fulfilment' }

/** Words, filters, order and views of the list. All of it stands in the address, so that it can be sent and kept. */
export function QueueToolbar(props: Props) {
  const { kind, views, names, ready, filtering, onFiltering, searchRef } = props
  const router = useRouter()
  const wide = useMediaQuery('(width >= 48rem)')
  const [pending, start] = useTransition()
  // What is chosen stands at once; the list follows when the server has answered.
  const [filter, choose] = useOptimistic(props.filter)
  const path = queuePaths[kind]
  const [typed, setTyped] = useState<string | null>(null)
  const current = writeQueueFilter(filter)

  const show = (next: QueueFilter) => {
    const query = writeQueueFilter(next)
    start(() => {
      choose(next)
      router.replace(`${path}?${query === '' ? 'all' : query}`, { scroll: false })
    })
  }
  const change = (key: keyof QueueFilter, value: string, chosen: boolean) =>
    show(changeQueueFilter(filter, key, value, chosen))

  useEffect(() => {
    if (typed === null || typed.trim() === (filter.q ?? '')) return
    const timer = setTimeout(() => show(changeQueueFilter(filter, 'q', typed.trim(), true)), PAUSE_MS)
    return () => clearTimeout(timer)
  })

  const chips = queueChips(filter, names)
  const narrowed = chips.filter(({ key }) => key !== 'q').length
  const clear = () => {
    setTyped(null)
    show(filter.sort ? { sort: filter.sort } : {})
  }
  const face = (
    <>
      <ListFilter aria-hidden className="size-4" />
      Filter
      {narrowed > 0 && <span className="tabular text-accent-text">{narrowed}</span>}
    </>
  )
  const panel = <QueueFilterPanel kind={kind} filter={filter} onChange={change} />
  return (
    <div className="mb-4 space-y-3" aria-busy={pending || undefined}>
      <div role="search" aria-label="Narrow the list" className="flex flex-wrap items-center gap-2">
        <span className="relative min-w-40 flex-1 basis-52">
          <Search
            aria-hidden
            className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-ink-faint"
          />
          <Input
            ref={searchRef}
            type="search"
            aria-label="Search in the list"
            aria-keyshortcuts="/"
            placeholder="Number, person, answer"
            className="pl-9"
            maxLength={100}
            value={typed ?? filter.q ?? ''}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') event.currentTarget.blur()
            }}
          />
        </span>
        {wide ? (
          <Popover
            open={filtering}
            onOpenChange={onFiltering}
            label="Filter"
            trigger={<Button disabled={!ready}>{face}</Button>}
          >
            <div className="flex-1 overflow-y-auto p-4">{panel}</div>
          </Popover>
        ) : (
          <>
            <Button disabled={!ready} aria-haspopup="dialog" onClick={() => onFiltering(true)}>
              {face}
            </Button>
            <Sheet open={filtering} onOpenChange={onFiltering} title="Filter">
              {panel}
            </Sheet>
          </>
        )}
        <Select
          aria-label="Order"
          className="w-44 max-sm:flex-1"
          value={filter.sort ?? 'due'}
          disabled={!ready}
          options={Object.entries(queueSorts).map(([value, label]) => ({ value, label }))}
          onChange={(event) => change('sort', event.target.value, true)}
        />
        <QueueViewsMenu kind={kind} views={views} current={current} path={path} disabled={!ready} />
      </div>
      {chips.length > 0 && (
        <ul aria-label="Shown are only" className="flex flex-wrap items-center gap-1.5">
          {chips.map(({ key, value, label }) => (
            <li key={`${key}-${value}`}>
              <button
                type="button"
                onClick={() => {
                  if (key === 'q') setTyped(null)
                  change(key, value, false)
                }}
                className="inline-flex min-h-11 items-center gap-1.5 rounded-full bg-accent-soft px-3 text-sm text-accent-text hover:bg-hover md:min-h-7"
              >
                {label}
                <X aria-hidden className="size-3.5" />
                <span className="sr-only">, take away</span>
              </button>
            </li>
          ))}
          <li>
            <Button size="sm" variant="ghost" onClick={clear}>
              Show everything
            </Button>
          </li>
        </ul>
      )}
    </div>
  )
}
