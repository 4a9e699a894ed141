import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'

/** Of each form a few versions have running requests; a few hundred forms are a large company. */
const MOST = 1_000
const known = new Map<string, WorkflowDefinition>()

/**
 * The definition of a run from its text as stored: one object for all runs with the same, so that it is read once and
 * the engine, which keeps the graph by the object, makes it once. Answered to many: not to be changed by any of them.
 */
export function keptDefinition(text: string): WorkflowDefinition {
  const kept = known.get(text)
  if (kept) return kept
  const made = JSON.parse(text) as WorkflowDefinition
  known.set(text, made)
  if (known.size > MOST) known.delete(known.keys().next().value!)
  return made
}
