import { useEffect, useEffectEvent, useRef } from 'react'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'

// Each commit makes the admin form ask the server for its whole state, so small changes are gathered first.
const QUIET = 600

/**
 * Hands the definition over once it has been left alone for 600 ms, and says at once (`onDirty`) that it will. The
 * returned function hands it over now, for when the builder is left or the form is about to be saved.
 */
export function useCommit(
  definition: WorkflowDefinition,
  onCommit: (definition: WorkflowDefinition) => void,
  onDirty: () => void,
): () => void {
  const committed = useRef(definition)
  const flush = () => {
    if (committed.current === definition) return
    committed.current = definition
    onCommit(definition)
  }
  const flushLater = useEffectEvent(flush)
  const dirty = useEffectEvent(onDirty)
  useEffect(() => {
    if (committed.current === definition) return undefined
    dirty()
    const timer = setTimeout(() => flushLater(), QUIET)
    return () => clearTimeout(timer)
  }, [definition])
  // A tab of the form was changed before the quiet was over, and no blur told of it (the focused button had vanished).
  useEffect(() => () => flushLater(), [])
  return flush
}
