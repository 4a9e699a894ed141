'use client'
import { Search, X } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState, useTransition, type FormEvent } from 'react'
import { priorities } from '@/components/portal/priorities'
import { useHydrated } from '@/components/portal/useHydrated'
import { Button } from '@/components/ui/Button'
import { Input } from '@/components/ui/Input'
import { Select } from '@/components/ui/Select'
import type { ShownType } from '../recordShapes'
import { AddFilter } from './AddFilter'
import { ColumnChoice } from './ColumnChoice'
import type { Column } from './columns'
import { filterText } from './filterText'
import { listHref } from './listHref'
import type { ListQuery } from './listQuery'

type Props = {
  base: string
  query: ListQuery
  type: ShownType
  columns: readonly Column[]
  chosen: readonly string[]
  /** Names of people in the filters, as far as the list knows them. */
  names: Readonly<Record<string, string>>
}

/** Search, filters and columns of a list. All but the columns stands in the address, so that it can be sent to others. */
export function ListTools({ base, query, type, columns, chosen, names }: Props) {
  const router = useRouter()
  const ready = useHydrated()
  const [looking, startLooking] = useTransition()
  const [typed, setTyped] = useState(query.q)
  const [known, setKnown] = useState(names)
  const fields = type.fields.filter(({ name }) => type.filterable.includes(name))
  const go = (change: Partial<ListQuery>) =>
    startLooking(() => router.push(listHref(base, query, change), { scroll: false }))
  const search = (event: FormEvent) => {
    event.preventDefault()
    go({ q: typed.trim() })
  }
  const narrowed =
    query.filters.length > 0 ||
    query.assignee ||
    query.priority ||
    query.tag ||
    query.state.length > 0 ||
    query.q

  return (
    <div className="mb-4 space-y-3" aria-busy={looking || undefined}>
      <div className="flex flex-wrap gap-2">
        <form role="search" onSubmit={search} className="relative min-w-48 flex-1 basis-60 max-md:basis-full">
          <Search
            aria-hidden
            className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-ink-faint"
          />
          <Input
            type="search"
            aria-label={`Search in ${type.name}`}
            placeholder="Search, then press Enter"
            className="pl-9"
            disabled={!ready}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </form>
        <Select
          aria-label="State"
          className="w-40 max-md:min-w-[calc(50%-0.5rem)] max-md:flex-1"
          placeholder="Any state"
          options={type.states.map(({ key, label }) => ({ value: key, label }))}
          disabled={!ready}
          value={query.state.length === 1 ? query.state[0] : ''}
          onChange={(event) => go({ state: event.target.value ? [event.target.value] : [] })}
        />
        <Select
          aria-label="Assigned to"
          className="w-40 max-md:min-w-[calc(50%-0.5rem)] max-md:flex-1"
          placeholder="Anybody’s"
          options={[
            { value: 'me', label: 'Mine to do' },
            { value: 'none', label: 'Nobody’s yet' },
          ]}
          disabled={!ready}
          value={query.assignee}
          onChange={(event) => go({ assignee: event.target.value })}
        />
        <Select
          aria-label="Priority"
          className="w-36 max-md:min-w-[calc(50%-0.5rem)] max-md:flex-1"
          placeholder="Any priority"
          options={priorities}
          disabled={!ready}
          value={query.priority}
          onChange={(event) => go({ priority: event.target.value })}
        />
        {fields.length > 0 && (
          <AddFilter
            fields={fields}
            onAdd={(filter) => go({ filters: [...query.filters, filter] })}
            remember={(id, name) => setKnown((now) => ({ ...now, [id]: name }))}
          />
        )}
        <ColumnChoice typeSlug={type.slug} all={columns} chosen={chosen} />
      </div>
      {narrowed && (
        <ul aria-label="Filters" className="flex flex-wrap items-center gap-2">
          {query.filters.map((filter, index) => {
            const text = filterText(filter, type.fields, { ...names, ...known })
            return (
              <li key={`${index} ${text}`}>
                <Button
                  size="sm"
                  className="font-normal"
                  aria-label={`Remove the filter ${text}`}
                  onClick={() => go({ filters: query.filters.filter((_, at) => at !== index) })}
                >
                  <span className="max-w-60 truncate">{text}</span>
                  <X aria-hidden className="size-3.5" />
                </Button>
              </li>
            )
          })}
          {query.tag && (
            <li>
              <Button
                size="sm"
                className="font-normal"
                aria-label={`Remove the filter tag ${query.tag}`}
                onClick={() => go({ tag: '' })}
              >
                Tag {query.tag}
                <X aria-hidden className="size-3.5" />
              </Button>
            </li>
          )}
          <li>
            <Button
              size="sm"
              variant="ghost"
              onClick={() => {
                setTyped('')
                go({ filters: [], assignee: '', priority: '', tag: '', state: [], q: '' })
              }}
            >
              Clear all
            </Button>
          </li>
        </ul>
      )}
    </div>
  )
}
