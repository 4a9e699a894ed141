import type { SQL } from '@payloadcms/db-postgres/drizzle'
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

/** What a run is about, as people read it in messages. `link` is a path of this installation. */
export type SubjectAbout = {
  label: string
  title: string
  link: string
  requester: { id: string; name: string }
  requestedFor: { id: string; name: string }
}

/**
 * Approvals on anything: a module says how its thing is locked and read, and what the run's end means
 * to it. The engine never learns the module's words.
 */
export type SubjectAdapter = {
  kind: string
  entityType: string
  lock: (req: PayloadRequest, id: string) => Promise<SubjectFacts | null>
  /**
   * Its things as rows for lists over all kinds: id (text), label, title, link, group_id and group_title (what it
   * belongs to), resource_id, requester_id, requested_for_id, version and current_version. Left out: not in lists.
   */
  overview?: SQL
  /** For messages: read without a lock. */
  about: (req: PayloadRequest, id: string) => Promise<SubjectAbout | null>
  /** Ids of those who follow it and may see it: they hear how it ends. */
  followers?: (req: PayloadRequest, id: string) => Promise<readonly string[]>
  applyState: (
    req: PayloadRequest,
    facts: SubjectFacts,
    definition: WorkflowDefinition,
    state: RunState,
    now: number,
  ) => Promise<void>
}
