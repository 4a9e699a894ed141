'use client'
import { useContext, useSyncExternalStore } from 'react'
import { PortalContext } from './PortalContext'

const never = () => () => undefined
const browserZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone
const serverZone = () => 'UTC'

/**
 * The zone to write times in: the person's own setting, which server and browser both know; without one UTC during
 * hydration and then the browser's.
 */
export function useTimeZone(): string {
  const person = useContext(PortalContext)
  const local = useSyncExternalStore(never, browserZone, serverZone)
  return person?.timezone ?? local
}
