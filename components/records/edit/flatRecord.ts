import type { RecordValues } from '../conflict/splitConflict'

/** The fields that every record has and that are edited beside what its type asks. */
const ownFields = ['title', 'assignee', 'owner', 'priority', 'dueAt', 'parent', 'tags'] as const

/**
 * A record as an answer of the server holds it, by field: `title`, …, `data.<name>`; people and rows by their ids. Fields
 * that the answer leaves out are left out here too.
 */
export function flatRecord(record: Readonly<Record<string, unknown>>): RecordValues {
  const own = ownFields.flatMap((field) => (field in record ? [[field, idOf(record[field])] as const] : []))
  const data = isRecord(record.data) ? record.data : {}
  return Object.fromEntries([
    ...own,
    ...Object.entries(data).map(([name, value]) => [`data.${name}`, value] as const),
  ])
}

function idOf(value: unknown): unknown {
  return isRecord(value) && typeof value.id === 'string' ? value.id : value
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
