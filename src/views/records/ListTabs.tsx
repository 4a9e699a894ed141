import Link from 'next/link'
import { listHref } from '@/components/records/list/listHref'
import type { ListQuery } from '@/components/records/list/listQuery'
import type { RecordState } from '@/components/records/recordShapes'
import { cn } from '@/components/ui/cn'

type Props = {
  base: string
  query: ListQuery
  type: { states: readonly RecordState[] }
  /** Records by state, of the whole type; empty while the list is narrowed down. */
  counts: Readonly<Record<string, number>>
}

const tabs = [
  { show: 'open', label: 'Open' },
  { show: 'done', label: 'Done' },
  { show: 'all', label: 'All' },
] as const

/** Open, done or all of a type, with how many there are. */
export function ListTabs({ base, query, type, counts }: Props) {
  const known = Object.keys(counts).length > 0
  const countOf = (show: (typeof tabs)[number]['show']) =>
    type.states
      .filter(({ kind }) => show === 'all' || kind === show)
      .reduce((sum, { key }) => sum + (counts[key] ?? 0), 0)
  if (query.trash) return <p className="mb-4 text-ink-soft">What lies in the trash.</p>
  return (
    <nav aria-label="Open or done" className="mb-4 flex gap-1 border-b">
      {tabs.map(({ show, label }) => {
        const current = query.state.length === 0 && query.show === show
        return (
          <Link
            key={show}
            href={listHref(base, query, { show, state: [] })}
            aria-current={current ? 'true' : undefined}
            className={cn(
              '-mb-px inline-flex min-h-11 items-center gap-1.5 border-b-2 border-transparent px-3 font-medium text-ink-soft transition-colors hover:text-ink focus-visible:-outline-offset-2 md:min-h-9',
              current && 'border-accent text-ink',
            )}
          >
            {label}
            {known && <span className="tabular text-sm text-ink-faint">{countOf(show)}</span>}
          </Link>
        )
      })}
    </nav>
  )
}
