import Link from 'next/link'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { Badge } from '@/components/ui/Badge'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { MarkedText } from './MarkedText'

type Props = {
  q: string
  found: readonly {
    id: string
    number: string
    title: string
    type: { slug: string; name: string }
    stateLabel: string
    updatedAt: string
    highlights: readonly { field: string; label: string; html: string }[]
  }[]
  /** There are more than are shown. */
  more: boolean
  now: string
}

/** What a search found, best first, with the words where they stand. */
export function FoundRecords({ q, found, more, now }: Props) {
  return (
    <section aria-labelledby="found" className="mb-8">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <h2 id="found" className="text-md font-semibold">
          {found.length === 0 ? `Nothing fits “${q}”` : `Found for “${q}”`}
        </h2>
        <ButtonLink size="sm" variant="ghost" href="/records">
          Clear the search
        </ButtonLink>
      </div>
      {found.length === 0 ? (
        <p className="text-ink-soft">Try fewer or other words. Only records that you may see are searched.</p>
      ) : (
        <ul className="divide-y rounded-lg border bg-surface">
          {found.map((record) => (
            <li key={record.id}>
              <Link
                href={`/records/${record.type.slug}/${record.number}`}
                className="block px-4 py-3 hover:bg-hover focus-visible:-outline-offset-2"
              >
                <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <span className="tabular text-sm text-ink-faint">{record.number}</span>
                  <span className="font-medium">{record.title}</span>
                  <Badge>{record.stateLabel}</Badge>
                  <span className="text-sm text-ink-soft">
                    {record.type.name}, changed <RelativeTime at={record.updatedAt} now={now} />
                  </span>
                </span>
                {record.highlights
                  .filter(({ field }) => field !== 'title')
                  .map(({ field, label, html }) => (
                    <span key={field} className="mt-1 block text-sm break-words text-ink-soft">
                      {label}: <MarkedText html={html} />
                    </span>
                  ))}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {more && <p className="mt-2 text-sm text-ink-soft">There are more. Add a word to narrow them down.</p>}
    </section>
  )
}
