import type { Row } from './insertRows'
import type { SeedEvent } from './eventRow'

/** One request and everything that was written about it, as rows of the tables that they stand in. */
export type Story = {
  request: Row
  run: Row
  steps: Row[]
  candidates: Row[]
  decisions: Row[]
  comments: Row[]
  notifications: Row[]
  events: SeedEvent[]
  /** Lateness that will be judged: `{ run, subject, key, at }`. */
  judgements: { run: string; subject: string; key: string; at: number }[]
  /** When the clock of the request is looked at next. */
  watches: { subject: string; at: number }[]
}
