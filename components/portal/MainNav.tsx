'use client'
import Link from 'next/link'
import { cn } from '@/components/ui/cn'
import { CountBadge } from './CountBadge'
import { isCurrentPlace } from './isCurrentPlace'
import { portalPlaces } from './portalPlaces'

type Props = { pathname: string; counts: { queue: number; fulfilment: number } }

/** The pages, in the header; on a phone the bottom bar takes over. */
export function MainNav({ pathname, counts }: Props) {
  return (
    <nav aria-label="Main" className="hidden items-stretch md:flex">
      {portalPlaces.map((place) => {
        const current = isCurrentPlace(place.href, pathname)
        return (
          <Link
            key={place.href}
            href={place.href}
            aria-current={current ? 'page' : undefined}
            className={cn(
              'relative flex items-center gap-1.5 rounded-md px-2.5 font-medium text-ink-soft transition-colors hover:text-ink focus-visible:-outline-offset-2 lg:px-3',
              'after:absolute after:inset-x-2.5 after:-bottom-px after:h-0.5 after:rounded-full lg:after:inset-x-3',
              current && 'text-ink after:bg-accent',
            )}
          >
            {place.label}
            {place.href === '/queue' && <CountBadge count={counts.queue} what="waiting for you" />}
            {place.href === '/fulfilment' && <CountBadge count={counts.fulfilment} what="to fulfil" />}
          </Link>
        )
      })}
    </nav>
  )
}
