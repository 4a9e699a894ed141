export type QueueKind = 'approval' | 'fulfillment'

/** One thing that waits for this person: a step of a request. */
export type QueueItem = {
  request: {
    id: string
    number: string
    title: string
    /** Slug of its form. */
    form: string
    requester: { id: string; name: string }
    requestedFor?: { id: string; name: string } | null
    priority: string
    answers: readonly { label: string; value: string }[]
  }
  step: { id: string; nodeId: string; label: string }
  /** Why it is on this list, in words: "You hold Access approver". */
  why: string
  /** When it became a matter of this person. */
  cameAt: string
  since: string
  dueAt?: string | null
}
