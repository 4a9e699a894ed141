/** An event as the search of the audit trail answers it. */
export type FoundEvent = {
  id: string
  at: string
  actor: { id: string | null; name: string }
  onBehalfOf: string | null
  via: string
  action: string
  entity: { type: string; id: string | null; title: string | null }
  changes: Record<string, { from: unknown; to: unknown }> | null
  reason: string | null
  ip: string | null
  correlationId: string | null
  erasedAt: string | null
}
