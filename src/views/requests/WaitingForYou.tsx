import { Inbox } from 'lucide-react'
import { ButtonLink } from '@/components/ui/ButtonLink'
import type { WaitingCounts } from '@/src/operations/requests/waitingCounts'

const places = [
  { key: 'approvals', one: 'approval', many: 'approvals', href: '/queue', open: 'Open queue' },
  { key: 'fulfilments', one: 'to fulfil', many: 'to fulfil', href: '/fulfilment', open: 'Open fulfilment' },
  {
    key: 'amendments',
    one: 'amendment',
    many: 'amendments',
    href: '/requests?show=open',
    open: 'Open requests',
  },
] as const

/** What waits for the reader, in one line with the way to it. */
export function WaitingForYou({ counts }: { counts: WaitingCounts }) {
  const waiting = places.filter(({ key }) => counts[key] > 0)
  const [first] = waiting
  if (!first) return <p className="mt-1 text-ink-soft">Nothing waits for you.</p>
  return (
    <section
      aria-label="Waiting for you"
      className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-3 rounded-lg border bg-surface py-3 pr-3 pl-4"
    >
      <Inbox aria-hidden className="size-5 shrink-0 text-accent-text" />
      <p className="flex min-w-0 flex-1 basis-48 flex-wrap gap-x-3">
        <span className="font-medium">Waiting for you</span>
        <span className="tabular text-ink-soft">
          {waiting
            .map(({ key, one, many }) => `${counts[key]} ${counts[key] === 1 ? one : many}`)
            .join(' · ')}
        </span>
      </p>
      <div className="flex flex-wrap gap-2 max-sm:w-full">
        {waiting.map(({ key, href, open }) => (
          <ButtonLink
            key={key}
            href={href}
            variant={key === first.key ? 'primary' : 'secondary'}
            className="max-sm:flex-1"
          >
            {open}
          </ButtonLink>
        ))}
      </div>
    </section>
  )
}
