import { z } from 'zod'
import { OperationError } from '@/src/platform/OperationError'
import { invalid } from '@/src/operations/shared/invalid'
import { parseInput } from '@/src/operations/shared/parseInput'
import { changeInput, type RecordChange } from './recordInput'
import type { StoredRecord } from './StoredRecord'

/** What only commands write, by the name that generic reads give it. */
const OWNED = [
  'number',
  'type',
  'state',
  'stateKind',
  'workflowRun',
  'pendingTo',
  'pendingSince',
  'pendingBy',
  'createdBy',
  'changedBy',
  'deletedAt',
] as const
/** Kept by the system; a page that sends its record back whole sends these too. */
const SILENT = ['id', 'createdAt', 'updatedAt', 'resource'] as const

const revision = z.object({ rev: z.number().int().min(1).nullish() })

/**
 * The body of a PATCH: what it changes, and the revision it was made from. What only commands write may be sent back
 * as it is; another value is 400 on that field. Without a revision, 400: two people would undo each other unseen.
 */
export function readChange(record: StoredRecord, input: unknown): { rev: number; change: RecordChange } {
  const body = typeof input === 'object' && input !== null ? { ...(input as Record<string, unknown>) } : {}
  for (const field of OWNED) {
    if (field in body && (body[field] ?? null) !== (record[field] ?? null))
      throw invalid(
        field,
        `${field} is not written directly: a command of this record changes it. Leave it out.`,
      )
    delete body[field]
  }
  for (const field of SILENT) delete body[field]
  const { rev } = parseInput(revision, { rev: body.rev })
  delete body.rev
  const change = parseInput(changeInput, body)
  if (rev === undefined || rev === null) {
    throw new OperationError(400, [
      {
        code: 'invalid',
        field: 'rev',
        message:
          'Say which version you have changed: send the rev that you read. Read the record again if you have none.',
      },
    ])
  }
  return { rev, change }
}
