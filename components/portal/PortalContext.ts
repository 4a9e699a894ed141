'use client'
import { createContext } from 'react'

export type PortalPerson = {
  id: string
  name: string
  email?: string
  timezone?: string
  /** What the search finds for them, in words. */
  searches?: string
}

/** Who is signed in. Null outside the shell, as on the log-in page. */
export const PortalContext = createContext<PortalPerson | null>(null)
