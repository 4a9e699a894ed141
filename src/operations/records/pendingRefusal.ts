import { OperationError } from '@/src/platform/OperationError'
import type { StoredRecord } from './StoredRecord'
import type { StoredType } from './typesOf'

/** The 409 of a record that waits for an approval: for one thing at a time. */
export function pendingRefusal(record: StoredRecord, type: StoredType): OperationError {
  const label = type.states.find(({ key }) => key === record.pendingTo)?.label ?? record.pendingTo
  return new OperationError(409, [
    {
      code: 'pending_transition',
      message: `${record.number} waits for an approval to become “${label}”. Wait for it, or take the request back first.`,
      data: { run: record.workflowRun, to: record.pendingTo, since: record.pendingSince },
    },
  ])
}
