import { useEffect, useEffectEvent, useRef } from 'react'

// Each commit makes the admin form ask the server for its whole state, so small changes are gathered first.
const QUIET = 600

/**
 * Hands a draft over once it has been left alone for 600 ms, and when its editor goes away (an admin tab that is left
 * takes its fields with it). The returned function hands it over now: when the editor is left or the form is saved.
 * Drafts are compared by identity, so an unchanged draft must be the same object.
 */
export function useCommit<T>(draft: T, onCommit: (draft: T) => void): () => void {
  const committed = useRef(draft)
  const flush = () => {
    if (committed.current === draft) return
    committed.current = draft
    onCommit(draft)
  }
  const flushLater = useEffectEvent(flush)
  useEffect(() => {
    if (committed.current === draft) return undefined
    const timer = setTimeout(() => flushLater(), QUIET)
    return () => clearTimeout(timer)
  }, [draft])
  useEffect(() => () => flushLater(), [])
  return flush
}
