import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'

export type Selection = { nodes: readonly string[]; edges: readonly string[] }

/**
 * `past` is oldest first, `future` next-to-redo first. `group` names the run of small changes (typing in one field,
 * nudging with the arrow keys) that undo takes back in one step; null when the next change starts a new one.
 */
export type BuilderState = {
  past: readonly WorkflowDefinition[]
  present: WorkflowDefinition
  future: readonly WorkflowDefinition[]
  group: string | null
  selection: Selection
}
