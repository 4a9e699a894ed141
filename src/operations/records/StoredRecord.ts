import type { RecordSnapshot } from '@/src/domain/records/RecordSnapshot'

/** A record as the database has it: ids, not people, and all of its data. */
export type StoredRecord = RecordSnapshot & {
  id: string
  number: string
  type: string
  stateKind: 'open' | 'done'
  workflowRun: string | null
  pendingSince: string | null
  pendingBy: string | null
  rev: number
  /** Slug of the resource whose rights count, and its id. */
  resource: string
  resourceId: string
  createdBy: string | null
  changedBy: string | null
  createdAt: string
  updatedAt: string
  /** The reader is or was asked to approve something of it. */
  asked: boolean
}
