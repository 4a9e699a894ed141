const WORDS: Record<string, string> = {
  pending_approval: 'waiting for a decision',
  returned: 'sent back',
  pending_fulfillment: 'being delivered',
  approved: 'approved',
  rejected: 'rejected',
  fulfilled: 'fulfilled',
  cancelled: 'cancelled',
  running: 'still running',
}

/** The state of a request in words. */
export function statusWords(status: string): string {
  return WORDS[status] ?? status
}
