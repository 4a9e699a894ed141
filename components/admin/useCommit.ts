import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'

// Each commit makes the admin form ask the server for its whole state, so small changes are gathered first.
const QUIET = 600

/**
 * Hands a draft over once it has been left alone for 600 ms, and when its editor goes away (an admin tab that is left
 * takes its fields with it). The returned function hands over the draft last drawn, now: when the editor is left or
 * the form is saved. While `held` (a save is under way, whose answer would overwrite it) nothing is handed over; it
 * follows afterwards. Drafts are compared by identity, so an unchanged draft must be the same object.
 */
export function useCommit<T>(draft: T, onCommit: (draft: T) => void, held = false): () => void {
  const committed = useRef(draft)
  const latest = useRef({ draft, onCommit, held })
  useLayoutEffect(() => {
    latest.current = { draft, onCommit, held }
  })
  const flush = useCallback(() => {
    const { draft: drawn, onCommit: hand, held: waits } = latest.current
    if (waits || committed.current === drawn) return
    committed.current = drawn
    hand(drawn)
  }, [])
  useEffect(() => {
    if (held || committed.current === draft) return undefined
    const timer = setTimeout(flush, QUIET)
    return () => clearTimeout(timer)
  }, [draft, flush, held])
  useEffect(() => flush, [flush])
  return flush
}
