import type { PayloadRequest } from 'payload'
import type { BusinessCalendar } from '@/src/domain/calendar/businessCalendarSchema'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { RunState } from '@/src/domain/workflow/RunState'

/** What a run is about, as its module knows it. */
export type SubjectFacts = {
  id: string
  /** What people call it, such as REQ-000123. */
  label: string
  requester: string
  requestedFor: string
  /** Slug of the resource whose rights count. */
  resource: string
  values: Record<string, unknown>
  publishedBy: string | null
  calendar: BusinessCalendar | null
}

/**
 * Approvals on anything: a module says how its thing is locked and read, and what the run's end means
 * to it. The engine never learns the module's words.
 */
export type SubjectAdapter = {
  kind: string
  entityType: string
  lock: (req: PayloadRequest, id: string) => Promise<SubjectFacts | null>
  applyState: (
    req: PayloadRequest,
    facts: SubjectFacts,
    definition: WorkflowDefinition,
    state: RunState,
    now: number,
  ) => Promise<void>
}
