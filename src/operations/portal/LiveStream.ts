/** One open page of one person. */
export type LiveStream = {
  person: string
  /** Writes one event; false when the reader does not keep up or is gone. */
  send: (event: string, data: Record<string, unknown>) => boolean
  /** Says goodbye with a reason and ends the stream. */
  close: (reason: 'session' | 'crowded' | 'restart' | 'slow') => void
  /** Whether its session still counts. */
  check: () => Promise<boolean>
}
