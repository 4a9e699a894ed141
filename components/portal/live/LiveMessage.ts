/** Something moved. What it is now has to be asked for. */
export type LiveMessage =
  /** A request or another thing with steps; `waits` says of each of my steps whether it still waits for me. */
  | { kind: 'subject'; id: string; steps: readonly { id: string; waits: boolean }[] }
  /** My messages. */
  | { kind: 'inbox' }
  /** Something may have been missed, so that everything shown is to be looked at again. */
  | { kind: 'refresh' }
