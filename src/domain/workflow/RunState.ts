import type { StepStatus } from './stepStatuses'

/** What an approval said. A token starts as `approved` and carries the last approval behind it. */
export type Outcome = 'approved' | 'rejected'

export type Facts = {
  /** Answers by field name, plus `request.priority`, `requester.department`, `requester.jobTitle`. */
  values: Record<string, unknown>
  fieldTypes: Record<string, string>
}

export type Decision = {
  decider: string
  /** The candidate in whose place the vote is given, normally the decider. */
  seat: string
  action: 'approved' | 'rejected' | 'returned'
  at: number
  comments?: string
  /** Cast by the overdue rule, not by a person; decider and seat read `system`. */
  byRule?: true
  /** Kept for the record, no longer counted: its round was sent back. */
  void: boolean
}

export type Step = {
  /** `${nodeId}:${round}`, unique in a run because no step is activated twice in a round. */
  key: string
  nodeId: string
  type: 'approval' | 'fulfillment' | 'timer'
  round: number
  status: StepStatus
  since: number
  dueAt?: number
  /** When lateness is judged next; absent when it never is (again). */
  overdueAt?: number
  escalated?: true
  decisions: Decision[]
  /** Who closed it, when and how; for a withdrawn step the act that withdrew it. */
  closed?: { by: string; at: number; action: string; comments?: string }
}

/** A run as plain JSON. Instants are epoch milliseconds. */
export type RunState = {
  /** From 1; raised by every return that goes through an edge and by every resubmission. */
  round: number
  status: 'running' | 'returned' | 'approved' | 'rejected' | 'fulfilled' | 'cancelled'
  facts: Facts
  /** Forward edges resolved so far. */
  edges: Record<string, { resolved: 'token'; outcome: Outcome } | { resolved: 'dead' }>
  /** Nodes reached so far, with the outcome they pass on. */
  nodes: Record<string, { mark: 'open' | 'done' | 'dead'; outcome: Outcome }>
  steps: Step[]
  /** Since when the run waits for its requester. */
  pausedAt?: number
}
