'use client'
import { useEffect, useState } from 'react'

/**
 * Epoch milliseconds that begin at the server's `now` (ISO) and move on every half minute by the time that has passed
 * here. The viewer's own clock plays no part: a wrong one must not turn a request late. Null without `now`.
 */
export function useNow(now: string | undefined): number | null {
  const base = now === undefined ? null : Date.parse(now)
  const [tick, setTick] = useState<{ base: number; at: number } | null>(null)

  useEffect(() => {
    if (base === null) return
    const started = performance.now()
    const timer = setInterval(() => setTick({ base, at: base + performance.now() - started }), 30_000)
    return () => clearInterval(timer)
  }, [base])

  return tick && tick.base === base ? tick.at : base
}
