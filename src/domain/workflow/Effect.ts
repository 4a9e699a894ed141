import type { NotifyData } from './nodeDataSchemas'
import type { Decision, Step } from './RunState'
import type { StepStatus } from './stepStatuses'

/** What has to be done outside after a transition, as data. `key` is a step key, `at` epoch milliseconds. */
export type Effect =
  | { type: 'stepOpened'; key: string; nodeId: string; stepType: Step['type']; round: number; dueAt?: number }
  | { type: 'voteCast'; key: string; decision: Decision }
  | { type: 'stepClosed'; key: string; nodeId: string; status: Exclude<StepStatus, 'open'> }
  | { type: 'notify'; nodeId: string; round: number; data: NotifyData }
  | { type: 'scheduleTimer'; key: string; at: number }
  | { type: 'scheduleOverdue'; key: string; at: number }
  | { type: 'remind'; key: string }
  | { type: 'escalate'; key: string }
  | { type: 'runReturned'; round: number; by: string; comments?: string }
  | { type: 'runEnded'; outcome: 'approved' | 'rejected' | 'fulfilled' | 'cancelled' }
