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

const KINDS: Record<string, string> = {
  submit: 'submitted',
  fulfill: 'fulfilled',
  cancel: 'cancelled',
  resubmit: 'resubmitted',
  reassign: 'reassigned',
  'add-approver': 'approver_added',
  force: 'forced',
  skip: 'skipped',
  migrate: 'moved_to_new_version',
  'sla-warning': 'sla_warning',
  'sla-breach': 'sla_breach',
}

/** Audit events of a request in the words of its timeline. */
export function timelineEvents(rows: readonly TimelineRow[]): TimelineEvent[] {
  return rows.map(({ at, actor, actorName, onBehalfOf, action, reason, step }) => {
    const verb = action.replace('itsm-requests.', '')
    return {
      at: new Date(at).toISOString(),
      actor: actor ? { id: actor, name: actorName } : null,
      ...(onBehalfOf ? { onBehalfOf } : {}),
      kind: verb === 'decide' ? (step?.action ?? 'decided') : (KINDS[verb] ?? verb),
      ...(step ? { nodeId: step.nodeId, label: step.label } : {}),
      ...(reason ? { comments: reason } : {}),
    }
  })
}
