'use client'
import { useEffect, useState } from 'react'
import { sendCommand } from '@/components/portal/sendCommand'

export type FoundPerson = { id: string; name: string; hint: string }
type Found = { people: FoundPerson[]; problem: string | null }

const PAUSE_MS = 150

function read(body: unknown): FoundPerson[] {
  const docs = typeof body === 'object' && body !== null && 'docs' in body ? body.docs : null
  if (!Array.isArray(docs)) return []
  return docs.flatMap((doc: unknown): FoundPerson[] => {
    const row = (doc ?? {}) as Record<string, unknown>
    if (typeof row.id !== 'string' || typeof row.name !== 'string') return []
    return [{ id: row.id, name: row.name, hint: typeof row.jobTitle === 'string' ? row.jobTitle : '' }]
  })
}

/** Active colleagues whose name fits what is typed; null while nobody asks, and until the first answer. */
export function usePeople(typed: string | null): Found | null {
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    if (typed === null) return
    const abort = new AbortController()
    const timer = setTimeout(() => {
      void sendCommand(`/api/directory?q=${encodeURIComponent(typed)}`, {
        method: 'GET',
        signal: abort.signal,
      }).then((answer) => {
        if (abort.signal.aborted) return
        setFound(
          answer.ok
            ? { people: read(answer.body), problem: null }
            : { people: [], problem: answer.errors[0]?.message ?? 'The list could not be loaded.' },
        )
      })
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [typed])
  return found
}
