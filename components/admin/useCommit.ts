import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'

// Each commit makes the admin form ask the server for its whole state, so small changes are gathered first.
const QUIET = 600

/**
 * Hands a draft over once it has been left alone for 600 ms, and when its editor goes away (an admin tab that is left
 * takes its fields with it). The returned function hands over the draft last drawn, now: when the editor is left or
 * the form is saved. Drafts are compared by identity, so an unchanged draft must be the same object.
 */
export function useCommit<T>(draft: T, onCommit: (draft: T) => void): () => void {
  const committed = useRef(draft)
  const latest = useRef({ draft, onCommit })
  useLayoutEffect(() => {
    latest.current = { draft, onCommit }
  })
  const flush = useCallback(() => {
    const { draft: drawn, onCommit: hand } = latest.current
    if (committed.current === drawn) return
    committed.current = drawn
    hand(drawn)
  }, [])
  useEffect(() => {
    if (committed.current === draft) return undefined
    const timer = setTimeout(flush, QUIET)
    return () => clearTimeout(timer)
  }, [draft, flush])
  useEffect(() => flush, [flush])
  return flush
}
