import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { RunState } from '@/src/domain/workflow/RunState'
import type { PeopleOf } from './stepPeople'
import type { StepRow } from './stepsOf'
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
  /** Its steps as they stood when it was locked, with what the actor is asked, where they were read along. */
  steps?: readonly StepRow[]
  /** The policy epoch of this transaction, where it was read along; null when the transaction itself raised it. */
  epoch?: number | null
}
