import type { DueIn } from '../dueInSchema'
import type { Effect } from '../Effect'
import type { Graph } from '../graphOf'
import type { RunState } from '../RunState'

export type EngineOptions = {
  /** When a span that starts at `from` is over. Elapsed time when absent; the caller knows the calendar. */
  dueOf?: (span: DueIn, from: number, nodeId: string) => number
  /** The instant that a date among the answers means. Start of its day in UTC when absent. */
  instantOf?: (date: unknown) => number | undefined
}

/** One transition in the making: a private copy of the state, changed in place, and the effects so far. */
export type Run = {
  graph: Graph
  maxRounds: number
  state: RunState
  effects: Effect[]
  now: number
  options: EngineOptions
}
