'use client'
import { useEffect, useState } from 'react'
import type { DecisionAction } from './decisionWords'
import { sendCommand } from './sendCommand'

/** Together they fill three lines at most. */
const MOST = 7

/** What one wrote lately for such a decision, then what many write. Until it is known, and without a line, the latter alone. */
export function useReasons(action: DecisionAction, usual: readonly string[]): readonly string[] {
  const [own, setOwn] = useState<readonly string[]>([])
  useEffect(() => {
    if (action === 'approved') return
    const leaving = new AbortController()
    void sendCommand(`/api/portal/reasons?action=${action}`, { method: 'GET', signal: leaving.signal }).then(
      (answer) => {
        if (answer.ok && !leaving.signal.aborted) setOwn((answer.body as { docs?: string[] }).docs ?? [])
      },
    )
    return () => leaving.abort()
  }, [action])
  const known = new Set(own.map((reason) => reason.toLowerCase()))
  return [...own, ...usual.filter((reason) => !known.has(reason.toLowerCase()))].slice(0, MOST)
}
