/** One thing that does not fit: at which seal, which event, and what was found. */
export type ChainFault = {
  kind: 'changed' | 'removed' | 'inserted' | 'unsigned' | 'broken'
  /** The position in the chain; for an event without a seal, the seal that it would have followed. */
  seq: number
  event: string | null
  message: string
}

export type ChainReport = {
  events: number
  sealed: number
  /** Written, not sealed yet: their content and signature were checked, their order not. */
  waiting: number
  erased: number
  /** Kept outside, this is what a later check compares with. */
  head: { seq: number; hash: string } | null
  /** At most a hundred; `faultCount` has them all. */
  faults: ChainFault[]
  faultCount: number
}
