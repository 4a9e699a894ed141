import type { BusinessCalendar } from '@/src/domain/calendar/businessCalendarSchema'
import type { SlaTime } from '@/src/domain/calendar/slaTimeSchema'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { RunState } from '@/src/domain/workflow/RunState'

type RecordedEvent = {
  at: number
  actor: string | null
  action: string
  reason: string | null
  changes: Changes
}
type Changes = {
  data?: { to: Record<string, unknown> }
  step?: { to: { id?: string; step?: string; action?: string } }
} | null

/** A request with its run and its events, as they are stored. */
export type RecordedRun = {
  id: string
  number: string
  status: string
  createdAt: number
  completedAt: number | null
  slaDueAt: number | null
  pauses: { from: number; to: number | null }[] | null
  slaTime: SlaTime | null
  calendar: BusinessCalendar | null
  definition: WorkflowDefinition
  state: RunState
  steps: { id: string; key: string; status: string; since: number; seats: string[] }[]
  decisions: { step: string; decider: string | null; seat: string | null; action: string; at: number }[]
  events: RecordedEvent[]
}
