/** One right of one person as its reviewer sees it. Times are ISO instants. */
export type ReviewLine = {
  id: string
  review: { id: string; name: string; dueAt: string; onUndecided: 'revoke' | 'keep' }
  employee: { id: string; name: string; jobTitle: string | null }
  kind: string
  label: string
  rights: string[]
  validUntil: string | null
  decision: string | null
  reason: string | null
}
