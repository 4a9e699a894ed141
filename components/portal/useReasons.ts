'use client'
import { useEffect, useState } from 'react'
import type { DecisionAction } from './decisionWords'
import { sendCommand } from './sendCommand'

/** Together they fill three lines at most. */
const MOST = 7

/**
 * What the form of `request` offers, then what one wrote lately for such a decision, then what many write. Until it is
 * known, and without a line, the latter alone.
 */
export function useReasons(
  action: DecisionAction,
  usual: readonly string[],
  request?: string,
): readonly string[] {
  const [known, setKnown] = useState<readonly string[]>([])
  useEffect(() => {
    if (action === 'approved') return
    const leaving = new AbortController()
    const asked = new URLSearchParams({ action, ...(request ? { request } : {}) }).toString()
    void sendCommand(`/api/portal/reasons?${asked}`, { method: 'GET', signal: leaving.signal }).then(
      (answer) => {
        if (!answer.ok || leaving.signal.aborted) return
        const { form = [], docs = [] } = answer.body as { form?: string[]; docs?: string[] }
        setKnown([...form, ...docs])
      },
    )
    return () => leaving.abort()
  }, [action, request])
  const each = new Map<string, string>()
  for (const reason of [...known, ...usual]) {
    const same = reason.toLowerCase()
    if (!each.has(same)) each.set(same, reason)
  }
  return [...each.values()].slice(0, MOST)
}
