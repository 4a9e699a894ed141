import { timelineKinds } from '@/src/domain/requests/timelineKinds'

type Person = { id: string; name: string }

export type TimelineEvent = {
  at: string
  actor: Person | null
  onBehalfOf?: Person
  kind: string
  nodeId?: string
  label?: string
  comments?: string
}

/** An audit event of a request, as far as its readers are told of it. */
export type TimelineRow = {
  at: string
  actor: string | null
  actorName: string
  onBehalfOf: Person | null
  action: string
  reason: string | null
  step: { nodeId: string; label: string; action?: string } | null
}

/** Audit events of a request in the words of its timeline. */
export function timelineEvents(rows: readonly TimelineRow[]): TimelineEvent[] {
  return rows.flatMap(({ at, actor, actorName, onBehalfOf, action, reason, step }): TimelineEvent[] => {
    const verb = action.replace('itsm-requests.', '')
    const kind = verb in timelineKinds ? timelineKinds[verb] : 'other'
    if (!kind) return []
    return [
      {
        at: new Date(at).toISOString(),
        actor: actor ? { id: actor, name: actorName } : null,
        ...(onBehalfOf ? { onBehalfOf } : {}),
        kind: verb === 'decide' ? (step?.action ?? kind) : kind,
        ...(step ? { nodeId: step.nodeId, label: step.label } : {}),
        ...(reason ? { comments: reason } : {}),
      },
    ]
  })
}
