import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { RunState } from '@/src/domain/workflow/RunState'
import type { PeopleOf } from './stepPeople'
import type { SubjectAdapter, SubjectFacts } from './Subject'

/** A run locked for this transaction, with what it is about. */
export type LockedRun = {
  id: string
  adapter: SubjectAdapter
  facts: SubjectFacts
  definition: WorkflowDefinition
  state: RunState
  /** Who may act on its steps, once a command had to know. */
  people?: PeopleOf
}
