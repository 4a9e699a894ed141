/** What one step of a moved run was and is. */
export type MigratedStep = {
  /** Key before and after; `from` is null for a step that the old version did not have. */
  from: string | null
  to: string
  kind: 'kept' | 'new' | 'skipped'
}
