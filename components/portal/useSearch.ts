'use client'
import { useEffect, useState } from 'react'
import { readFound, type Found } from './readFound'
import { sendCommand } from './sendCommand'

/** Long enough for the next letter of a word, too short to be waited for. */
const PAUSE_MS = 150

type Answer = { typed: string; attempt: number; found: Found[]; problem: string }

/**
 * What fits `typed`; while the answer is on its way the last one stays, so that the list does not jump. Nothing is
 * asked while `on` is false.
 */
export function useSearch(typed: string, on: boolean) {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    if (!on) return
    const aborted = new AbortController()
    const ask = async () => {
      const result = await sendCommand(`/api/search?q=${encodeURIComponent(typed)}`, {
        method: 'GET',
        signal: aborted.signal,
      })
      if (aborted.signal.aborted) return
      const problem = result.ok ? '' : (result.errors[0]?.message ?? 'The search did not answer.')
      setAnswer({ typed, attempt, found: result.ok ? readFound(result.body) : [], problem })
    }
    const timer = setTimeout(() => void ask(), typed === '' ? 0 : PAUSE_MS)
    return () => {
      clearTimeout(timer)
      aborted.abort()
    }
  }, [typed, on, attempt])

  return {
    found: answer?.found ?? [],
    problem: answer?.problem ?? '',
    /** The answer to what stands in the field is not there yet. */
    searching: on && (answer === null || answer.typed !== typed || answer.attempt !== attempt),
    /** There never was an answer. */
    first: answer === null,
    retry: () => setAttempt((now) => now + 1),
  }
}
