'use client'
import { Search } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { NotificationBell } from '@/components/notifications/NotificationBell'
import { Kbd } from '@/components/ui/Kbd'
import { createPart } from '@/components/ui/createPart'
import { Toaster } from '@/components/ui/Toaster'
import { usePart } from '@/components/ui/usePart'
import type { PortalCounts } from './counts/createCounts'
import { usePortalCounts } from './counts/usePortalCounts'
import { AccountMenu } from './AccountMenu'
import { BottomBar } from './BottomBar'
import { MainNav } from './MainNav'
import { PortalContext } from './PortalContext'
import { portalPlaces, type PortalPlace } from './portalPlaces'
import { SignInAgain } from './SignInAgain'
import { useEarlyKeys } from './useEarlyKeys'
import { useIsMac } from './useIsMac'

type Props = {
  user: { id: string; name: string; email: string; jobTitle?: string | null; timezone?: string | null }
  counts: PortalCounts
  /** Messages not read yet. */
  unread: number
  showAdmin: boolean
  /** Pages that only some people have. */
  more?: readonly PortalPlace[]
  children: ReactNode
}

const NONE: readonly PortalPlace[] = []
const palettePart = createPart(() => import('./SearchPalette'))

/** Header, navigation, search and messages around every page of the portal. */
export function PortalShell(props: Props) {
  const { user, unread, showAdmin, more = NONE, children } = props
  const counts = usePortalCounts(props.counts)
  const pathname = usePathname()
  const isMac = useIsMac()
  const places = useMemo(() => [...portalPlaces, ...more], [more])
  const [searching, setSearching] = useState(false)
  const stopSearching = useCallback(() => setSearching(false), [])
  const palette = usePart(palettePart, searching, stopSearching)
  const typedEarly = useEarlyKeys(searching && !palette, stopSearching)
  const searches = more.some(({ href }) => href === '/records')
    ? 'forms, requests, records'
    : 'forms and requests'
  const person = useMemo(
    () => ({
      id: user.id,
      name: user.name,
      email: user.email,
      timezone: user.timezone ?? undefined,
      searches,
    }),
    [user.id, user.name, user.email, user.timezone, searches],
  )

  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey) || event.altKey) return
      event.preventDefault()
      setSearching((now) => !now)
    }
    document.addEventListener('keydown', open)
    return () => document.removeEventListener('keydown', open)
  }, [])

  return (
    <PortalContext value={person}>
      <a
        href="#content"
        className="sr-only z-50 rounded-lg bg-accent px-4 py-2.5 font-medium text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to content
      </a>
      <header className="sticky top-0 z-40 border-b bg-surface">
        <div className="mx-auto flex h-14 max-w-6xl items-stretch gap-3 px-4 md:px-6 lg:gap-5">
          <Link
            href="/"
            className="flex items-center gap-2 self-center rounded-md text-md font-semibold tracking-tight"
          >
            <span aria-hidden className="size-4 rounded-sm bg-accent" />
            Steward
          </Link>
          <MainNav pathname={pathname} counts={counts} more={more} />
          <div className="ml-auto flex min-w-0 items-center gap-2">
            <button
              type="button"
              onClick={() => setSearching(true)}
              onPointerEnter={() => void palettePart.fetch()}
              aria-label={`Search ${searches}`}
              aria-keyshortcuts="Control+K Meta+K"
              className="hidden h-9 min-w-9 items-center gap-2 rounded-lg border bg-canvas px-2.5 text-ink-faint transition-colors hover:bg-hover md:flex"
            >
              <Search aria-hidden className="size-4 shrink-0" />
              <span className="hidden w-50 min-w-0 truncate text-left lg:block xl:w-57">
                Search {searches}
              </span>
              <Kbd className="hidden shrink-0 whitespace-nowrap xl:inline-flex">
                {isMac ? '⌘K' : 'Ctrl K'}
              </Kbd>
            </button>
            <NotificationBell unread={unread} />
            <AccountMenu user={user} fulfilmentCount={counts.fulfilment} showAdmin={showAdmin} more={more} />
          </div>
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto max-w-6xl px-4 pt-6 pb-28 outline-none md:px-6 md:pt-8 md:pb-16"
      >
        {children}
      </main>
      <BottomBar pathname={pathname} queueCount={counts.queue} queueNew={counts.newQueue} />
      {palette && (
        <palette.SearchPalette
          open={searching}
          onOpenChange={setSearching}
          places={places}
          searches={searches}
          begun={typedEarly}
        />
      )}
      <SignInAgain />
      <Toaster />
    </PortalContext>
  )
}
