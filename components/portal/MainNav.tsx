'use client'
import Link from 'next/link'
import { cn } from '@/components/ui/cn'
import type { PortalCounts } from './counts/createCounts'
import { CountBadge } from './CountBadge'
import { isCurrentPlace } from './isCurrentPlace'
import { portalPlaces, type PortalPlace } from './portalPlaces'

type Props = {
  pathname: string
  counts: PortalCounts
  /** Pages that only some people have; they stand before what is about oneself. */
  more: readonly PortalPlace[]
}

const OWN = ['/things', '/rights']

/** The pages, in the header; on a phone the bottom bar takes over. */
export function MainNav({ pathname, counts, more }: Props) {
  const first = portalPlaces.filter(({ href }) => !OWN.includes(href))
  const last = portalPlaces.filter(({ href }) => OWN.includes(href))
  return (
    <nav aria-label="Main" className="hidden items-stretch md:flex">
      {[...first, ...more, ...last].map((place) => {
        const current = isCurrentPlace(place.href, pathname)
        return (
          <Link
            key={place.href}
            href={place.href}
            aria-current={current ? 'page' : undefined}
            className={cn(
              'relative flex items-center gap-1.5 rounded-md px-1.5 font-medium whitespace-nowrap text-ink-soft transition-colors hover:text-ink focus-visible:-outline-offset-2 lg:px-3',
              'after:absolute after:inset-x-1.5 after:-bottom-px after:h-0.5 after:rounded-full lg:after:inset-x-3',
              current && 'text-ink after:bg-accent',
            )}
          >
            {place.label}
            {place.href === '/queue' && (
              <CountBadge count={counts.queue} news={counts.newQueue} what="waiting for you" />
            )}
            {place.href === '/fulfilment' && (
              <CountBadge count={counts.fulfilment} news={counts.newFulfilment} what="to fulfil" />
            )}
          </Link>
        )
      })}
    </nav>
  )
}
