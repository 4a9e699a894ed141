'use client'
import Link from 'next/link'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { cn } from '@/components/ui/cn'
import type { NotificationItem } from './NotificationItem'

type Props = { item: NotificationItem; now: string; onOpen: () => void }

const rowClass =
  'flex w-full gap-3 rounded-md px-3 py-2.5 text-left hover:bg-hover focus-visible:-outline-offset-2'

/** One message: what, in a few lines, and since when; it leads to what it is about and is read then. */
export function NotificationRow({ item, now, onOpen }: Props) {
  const unread = item.readAt === null
  const content = (
    <>
      <span
        aria-hidden
        className={cn('mt-1.5 size-2 shrink-0 rounded-full', unread ? 'bg-accent' : 'bg-transparent')}
      />
      <span className="min-w-0 flex-1">
        <span className={cn('block', unread ? 'font-semibold' : 'text-ink-soft')}>
          {unread && <span className="sr-only">Unread: </span>}
          {item.title}
        </span>
        {item.body && <span className="line-clamp-2 text-sm text-ink-soft">{item.body}</span>}
        <RelativeTime at={item.at} now={now} className="tabular block text-sm text-ink-faint" />
      </span>
    </>
  )
  return (
    <li>
      {item.link ? (
        <Link href={item.link} prefetch={false} onClick={onOpen} className={rowClass}>
          {content}
        </Link>
      ) : (
        <button type="button" onClick={onOpen} className={rowClass}>
          {content}
        </button>
      )}
    </li>
  )
}
