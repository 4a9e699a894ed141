import { useState } from 'react'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import { parseDefinition } from '@/src/domain/workflow/parseDefinition'

/** As the server would store it, so that a value that was left out and one that was never there read alike. */
const textOf = (definition: WorkflowDefinition): string => {
  const parsed = parseDefinition(definition)
  return canonicalJson('definition' in parsed ? parsed.definition : definition)
}

/**
 * The draft on the screen beside what is stored. When somebody else stores another workflow, the screen follows while
 * there is nothing of ours to lose; else theirs is kept apart as `theirs`, and nothing is decided.
 */
export function useDraft(stored: WorkflowDefinition) {
  const [begun, setBegun] = useState({ epoch: 0, definition: stored })
  const [draft, setDraft] = useState(stored)
  const [resting, setResting] = useState(true)
  const [theirs, setTheirs] = useState<WorkflowDefinition | null>(null)
  const [seen, setSeen] = useState(stored)
  // What we sent to be stored: its coming back is no news.
  const [sent, setSent] = useState('')

  const begin = (definition: WorkflowDefinition) => {
    setDraft(definition)
    setResting(true)
    setTheirs(null)
    setBegun({ epoch: begun.epoch + 1, definition })
  }
  if (seen !== stored) {
    setSeen(stored)
    const [before, now, ours] = [seen, stored, draft].map(textOf)
    if (now !== before && now !== sent) {
      if (resting && ours === before) begin(stored)
      else if (ours !== now) setTheirs(stored)
    }
  }
  return {
    begun,
    draft,
    theirs,
    modified: !resting || textOf(draft) !== textOf(stored),
    begin,
    /** Something was changed and will follow. */
    stir: () => setResting(false),
    rest: (definition: WorkflowDefinition) => {
      setDraft(definition)
      setResting(true)
    },
    send: (definition: WorkflowDefinition) => setSent(textOf(definition)),
    disagree: setTheirs,
  }
}
