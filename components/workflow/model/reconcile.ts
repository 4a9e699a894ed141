export type Sync = { seen: string; pending: string[] }

/**
 * Tells an echo of our own commits from a change made elsewhere (restore, discard, reload).
 * `seen` is the form value last looked at, `pending` our commits that have not come back yet, oldest first; all are
 * canonical JSON. `external` means: the builder shows something else than the form holds, start anew from it.
 */
export function reconcile(sync: Sync, incoming: string): { sync: Sync; external: boolean } {
  if (incoming === sync.seen) return { sync, external: false }
  const echo = sync.pending.indexOf(incoming)
  if (echo >= 0) return { sync: { seen: incoming, pending: sync.pending.slice(echo + 1) }, external: false }
  return { sync: { seen: incoming, pending: [] }, external: true }
}
