import type { FormField } from '@/src/domain/forms/formFieldSchema'

export type Person = { id: string; name: string }
export type StateKind = 'open' | 'done'
export type RecordState = { key: string; label: string; kind: StateKind }
export type RecordTransition = {
  from: string
  to: string
  label: string
  requires?: readonly string[]
  approval: boolean
}
/** A field of a type as its reader gets it: those one may not read are not there at all. */
export type RecordField = FormField & { readOnly: boolean }

export type ShownType = {
  id: string
  slug: string
  name: string
  description?: string | null
  icon?: string | null
  prefix: string
  /** Off: nothing new is created. */
  enabled: boolean
  /** False until its rights have been made. */
  ready: boolean
  fields: RecordField[]
  /** Names of the fields that lists can be filtered and ordered by. */
  filterable: string[]
  states: RecordState[]
  transitions: RecordTransition[]
  abilities: { read: boolean; create: boolean; update: boolean; delete: boolean; manage: boolean }
}

export type RecordRow = {
  id: string
  number: string
  title: string
  type: { id: string; slug: string; name: string }
  state: string
  stateKind: StateKind
  pendingTo: string | null
  priority: string | null
  owner: Person | null
  assignee: Person | null
  dueAt: string | null
  tags: string[]
  updatedAt: string
  createdAt: string
  rev: number
  data: Record<string, unknown>
}

/** A way out of the state a record is in; `missing` are the required fields that have no answer yet. */
export type RecordMove = {
  to: string
  label: string
  allowed: boolean
  why?: string | null
  requires: readonly string[]
  missing: readonly string[]
  approval: boolean
}

export type ShownRecord = Omit<RecordRow, 'type'> & {
  parent: { id: string; number: string; title: string } | null
  deletedAt: string | null
}
