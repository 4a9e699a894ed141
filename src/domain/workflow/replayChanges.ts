import type { Replayed } from './replayRun'

export type ReplayChange = { kind: 'path' | 'deciders' | 'outcome'; nodeId?: string; message: string }

const OUTCOMES: Record<Replayed['outcome'], string> = {
  running: 'still be waiting',
  returned: 'be with the requester',
  approved: 'be approved',
  rejected: 'be rejected',
  fulfilled: 'be delivered',
  cancelled: 'be cancelled',
}

const listed = (names: string[]) => (names.length === 0 ? 'nobody' : names.slice(0, 3).join(', '))

/** What would have gone differently, as sentences. `nameOf` turns an id into a name. */
export function replayChanges(
  before: Replayed,
  after: Replayed,
  nameOf: (id: string) => string,
): ReplayChange[] {
  const was = new Set(before.path.map(({ nodeId }) => nodeId))
  const would = new Set(after.path.map(({ nodeId }) => nodeId))
  const changes: ReplayChange[] = []
  for (const step of after.path) {
    const { nodeId, label } = step
    if (!was.has(nodeId)) {
      const asked = step.type === 'timer' ? '' : `, of ${listed(step.who.map(nameOf))}`
      changes.push({ kind: 'path', nodeId, message: `“${label}” would come up as well${asked}.` })
      continue
    }
    if (step.unasked.length > 0) {
      const who = listed(step.unasked.map(nameOf))
      changes.push({
        kind: 'deciders',
        nodeId,
        message: `“${label}” was decided by ${who}, who would not be asked.`,
      })
    }
    if (step.short > 0) {
      const more = step.short === 1 ? 'one more approval' : `${step.short} more approvals`
      changes.push({ kind: 'deciders', nodeId, message: `“${label}” would need ${more} than were given.` })
    }
  }
  for (const { nodeId, label } of before.path) {
    if (!would.has(nodeId)) {
      changes.push({ kind: 'path', nodeId, message: `“${label}” would not come up.` })
    }
  }
  if (before.outcome !== after.outcome) {
    changes.push({ kind: 'outcome', message: `The request would ${OUTCOMES[after.outcome]}.` })
  }
  return changes
}
