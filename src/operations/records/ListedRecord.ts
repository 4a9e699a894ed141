type Person = { id: string; name: string }

/** A record in a list or on a board, with the custom columns that were asked for. */
export type ListedRecord = {
  id: string
  number: string
  title: string
  type: { id: string; slug: string; name: string }
  state: string
  stateKind: 'open' | 'done'
  pendingTo: string | null
  priority: string | null
  owner: Person | null
  assignee: Person | null
  dueAt: string | null
  tags: string[]
  rev: number
  createdAt: string
  updatedAt: string
  data: Record<string, unknown>
}
