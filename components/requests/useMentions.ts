'use client'
import { useEffect, useState } from 'react'
import { sendCommand } from '@/components/portal/sendCommand'
import { readChoices } from '@/components/forms/answers/readChoices'
import type { RelationChoice } from '@/components/forms/answers/readChoices'

const PAUSE_MS = 150

/** Whom one may name on a request by what is typed after the @; null while nobody is being named. */
export function useMentions(requestId: string, words: string | null, internal: boolean): RelationChoice[] {
  const [found, setFound] = useState<{ words: string; choices: RelationChoice[] } | null>(null)

  useEffect(() => {
    if (words === null) return
    const aborted = new AbortController()
    const ask = async () => {
      const query = new URLSearchParams({ q: words, internal: String(internal) })
      const answer = await sendCommand(`/api/itsm-requests/${requestId}/people?${query.toString()}`, {
        method: 'GET',
        signal: aborted.signal,
      })
      if (!aborted.signal.aborted) setFound({ words, choices: answer.ok ? readChoices(answer.body) : [] })
    }
    const timer = setTimeout(() => void ask(), PAUSE_MS)
    return () => {
      clearTimeout(timer)
      aborted.abort()
    }
  }, [requestId, words, internal])

  return words === null ? [] : (found?.choices ?? [])
}
