import type { StoredRecord } from './StoredRecord'

const iso = (at: string | null) => (at === null ? null : new Date(at).toISOString())

/** A row of `recordColumns` with its instants as ISO texts. */
export function withInstants(row: StoredRecord): StoredRecord {
  return {
    ...row,
    dueAt: iso(row.dueAt),
    pendingSince: iso(row.pendingSince),
    deletedAt: iso(row.deletedAt),
    createdAt: iso(row.createdAt)!,
    updatedAt: iso(row.updatedAt)!,
  }
}
