'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { searchRelation, type RelationSearch } from './searchRelation'

/** Another way to find rows than the list of their collection. */
export type FindRows = (typed: string, signal: AbortSignal) => Promise<RelationSearch>

const TYPING_PAUSE_MS = 160

/** The answer to the latest typed text (null while it is on its way) and the function that asks for another. */
export function useRelationSearch(
  collection: string,
  find?: FindRows,
): [RelationSearch | null, (typed: string) => void] {
  const [found, setFound] = useState<RelationSearch | null>(null)
  const running = useRef<{ timer?: ReturnType<typeof setTimeout>; abort?: AbortController }>({})

  const stop = useCallback(() => {
    clearTimeout(running.current.timer)
    running.current.abort?.abort()
  }, [])
  useEffect(() => stop, [stop])

  const search = useCallback(
    (typed: string) => {
      stop()
      setFound(null)
      const abort = new AbortController()
      const timer = setTimeout(() => {
        const asked = find ? find(typed, abort.signal) : searchRelation(collection, typed, abort.signal)
        void asked.then((answer) => {
          if (!abort.signal.aborted) setFound(answer)
        })
      }, TYPING_PAUSE_MS)
      running.current = { timer, abort }
    },
    [collection, find, stop],
  )
  return [found, search]
}
