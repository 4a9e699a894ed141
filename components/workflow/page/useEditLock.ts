import { useEffect, useEffectEvent, useState } from 'react'
import { z } from 'zod'
import { callApi } from '../publish/callApi'

export type EditLock =
  | { kind: 'asking' }
  | { kind: 'mine' }
  /** Nobody could be asked: saving is still guarded by the form's own revision. */
  | { kind: 'unknown' }
  /** `own`: the same person in another tab. `lost`: it was ours until somebody took it. */
  | { kind: 'theirs'; holder: string; since: string; own: boolean; lost: boolean }

const BEAT_MS = 30_000
// Whoever waits sees soon that the other has gone.
const WAIT_MS = 10_000

const held = z.object({ since: z.string() })
const holding = z.object({
  holder: z.object({ name: z.string() }),
  since: z.string(),
  own: z.boolean().default(false),
})
const released = z.object({ released: z.boolean() })

// One for the page: who leaves the builder and comes back to it is no other tab.
const tab = crypto.randomUUID()

/**
 * Keeps the form's edit lock for this tab while the builder is shown, and tells who has it otherwise. `regained` counts
 * how often it came back from somebody else, who may have saved meanwhile. Without an address there is nothing to lock.
 */
export function useEditLock(url: string | null): {
  lock: EditLock
  regained: number
  takeOver: () => void
} {
  const [{ lock, regained }, setHeld] = useState<{ lock: EditLock; regained: number }>({
    lock: { kind: url === null ? 'mine' : 'asking' },
    regained: 0,
  })
  const setLock = (next: (known: EditLock) => EditLock) =>
    setHeld((held) => {
      const now = next(held.lock)
      if (now === held.lock) return held
      const again = held.lock.kind === 'theirs' && now.kind === 'mine'
      return { lock: now, regained: held.regained + (again ? 1 : 0) }
    })

  const beat = async (takeOver: boolean) => {
    if (url === null) return
    const answer = await callApi(`${url}/edit-lock`, held, {
      method: 'POST',
      body: { tab, ...(takeOver ? { takeOver } : {}) },
    })
    if (answer.ok) {
      setLock((known) => (known.kind === 'mine' ? known : { kind: 'mine' }))
      return
    }
    const theirs = holding.safeParse(answer.errors[0]?.data)
    if (answer.status === 409 && theirs.success) {
      const { holder, since, own } = theirs.data
      setLock((known) => ({
        kind: 'theirs',
        holder: holder.name,
        since,
        own,
        lost: known.kind === 'mine' || known.kind === 'unknown' || (known.kind === 'theirs' && known.lost),
      }))
    } else setLock((known) => (known.kind === 'asking' ? { kind: 'unknown' } : known))
  }
  const again = useEffectEvent(() => void beat(false))
  const waits = lock.kind === 'theirs'
  useEffect(() => {
    if (url === null) return undefined
    const ask = () => again()
    const first = setTimeout(ask, 0)
    const timer = setInterval(ask, waits ? WAIT_MS : BEAT_MS)
    // A tab that slept may have lost it meanwhile.
    const woken = () => document.visibilityState === 'visible' && ask()
    document.addEventListener('visibilitychange', woken)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
      document.removeEventListener('visibilitychange', woken)
    }
  }, [waits, url])
  useEffect(() => {
    if (url === null) return undefined
    const leave = () =>
      void callApi(`${url}/edit-lock?tab=${tab}`, released, { method: 'DELETE', keepalive: true })
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [url])
  return { lock, regained, takeOver: () => void beat(true) }
}
