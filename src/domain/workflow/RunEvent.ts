import type { Decision, Facts } from './RunState'

/** Everything that can happen to a run. `step` is a step key. Who may do it is decided before. */
export type RunEvent =
  | {
      type: 'decide'
      step: string
      decider: string
      seat: string
      action: Decision['action']
      comments?: string
      /** Seats that may vote now, cast or not. */
      eligible: readonly string[]
    }
  | { type: 'fulfill'; step: string; actor: string; comments?: string }
  | { type: 'resubmit'; facts: Facts }
  | { type: 'cancel'; actor: string; reason?: string }
  | { type: 'skip'; step: string; actor: string; reason: string }
  /** An administrator's outcome for a stuck step, in nobody's seat. */
  | {
      type: 'force'
      step: string
      actor: string
      action: 'approved' | 'rejected' | 'fulfilled'
      reason: string
    }
  | { type: 'overdue'; step: string }
  | { type: 'timerFired'; step: string }
  /** The people who may decide have changed. */
  | { type: 'recount'; step: string; eligible: readonly string[] }
