'use client'
import { House, Inbox, ListChecks, Search } from 'lucide-react'
import Link from 'next/link'
import { cn } from '@/components/ui/cn'
import { CountBadge } from './CountBadge'
import { isCurrentPlace } from './isCurrentPlace'

type Props = { pathname: string; queueCount: number; queueNew: number }

const places = [
  { href: '/', label: 'Home', icon: House },
  { href: '/requests', label: 'Requests', icon: ListChecks },
  { href: '/queue', label: 'Queue', icon: Inbox },
  { href: '/search', label: 'Search', icon: Search },
] as const

const itemClass =
  'relative flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 text-xs font-medium text-ink-soft focus-visible:-outline-offset-2'

/** The four places within reach of a thumb. */
export function BottomBar({ pathname, queueCount, queueNew }: Props) {
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-40 flex border-t bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {places.map(({ href, label, icon: PlaceIcon }) => {
        const current = isCurrentPlace(href, pathname)
        return (
          <Link
            key={href}
            href={href}
            aria-current={current ? 'page' : undefined}
            className={cn(itemClass, current && 'text-accent-text')}
          >
            <PlaceIcon aria-hidden className="size-5" />
            {label}
            {href === '/queue' && (
              <CountBadge
                count={queueCount}
                news={queueNew}
                what="waiting for you"
                className="absolute top-1 left-1/2 ml-1.5"
              />
            )}
          </Link>
        )
      })}
    </nav>
  )
}
