/** A record at one of its versions, as the database keeps it: ids, not people. */
export type RecordSnapshot = {
  title: string
  state: string
  owner: string | null
  assignee: string | null
  parent: string | null
  priority: string | null
  dueAt: string | null
  tags: string[]
  data: Record<string, unknown>
  deletedAt: string | null
  pendingTo: string | null
}
