import type { SubjectFacts } from '@/src/operations/workflow/Subject'
import type { StoredRecord } from './StoredRecord'
import type { StoredType } from './typesOf'

/** What a run about a record knows of it, and the record itself for when the run ends. */
export type RecordFacts = SubjectFacts & { record: StoredRecord; type: StoredType }

/**
 * A locked record as the engine asks about it. Who asked for the transition is the requester, the owner is whom it is
 * for: neither of them decides it.
 */
export function recordFacts(record: StoredRecord, type: StoredType): RecordFacts {
  return {
    id: record.id,
    label: record.number,
    requester: record.pendingBy ?? record.owner!,
    requestedFor: record.owner!,
    resource: record.resource,
    values: record.data,
    publishedBy: type.definedBy,
    calendar: null,
    record,
    type,
  }
}
