type Event = { actor?: { id: string; name: string } | null; kind?: string; nodeId?: string }

const DONE: Record<string, string> = {
  approved: 'approved it',
  rejected: 'rejected it',
  returned: 'sent it back',
  fulfilled: 'marked it fulfilled',
  cancelled: 'cancelled it',
  reassigned: 'handed it to somebody else',
}

/** Who moved a step on, from the answer of `/:id/timeline`: "Sarah Khan approved it". `me` is whoever reads. */
export function departedWords(body: unknown, nodeId: string, me: string | undefined): string {
  const events: Event[] =
    typeof body === 'object' && body !== null && 'events' in body && Array.isArray(body.events)
      ? (body.events as Event[])
      : []
  // Of a step the last word about it; else what ended or moved the whole request.
  const last =
    events.findLast((event) => event.nodeId === nodeId && event.kind !== undefined && event.kind in DONE) ??
    events.findLast((event) => event.kind === 'cancelled')
  const done = last?.kind === undefined ? undefined : DONE[last.kind]
  if (!done) return 'It does not wait for you any more'
  if (!last?.actor) return 'A rule moved it on'
  return last.actor.id === me ? `You ${done} elsewhere` : `${last.actor.name} ${done}`
}
