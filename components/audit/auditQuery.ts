export const AUDIT_FIELDS = [
  'actor',
  'action',
  'entityType',
  'entity',
  'via',
  'correlationId',
  'from',
  'to',
] as const

export type AuditFilter = Partial<Record<(typeof AUDIT_FIELDS)[number], string>>

/** The fields that hold something, as the query of a link or of a call. */
export function auditQuery(filter: AuditFilter, extra: Record<string, string> = {}): string {
  const query = new URLSearchParams()
  for (const field of AUDIT_FIELDS) {
    const value = filter[field]?.trim()
    if (value) query.set(field, value)
  }
  for (const [name, value] of Object.entries(extra)) query.set(name, value)
  return query.toString()
}
