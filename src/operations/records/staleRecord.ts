import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { mayField } from '@/src/domain/records/mayField'
import { staleDiff } from '@/src/domain/records/staleDiff'
import { OperationError } from '@/src/platform/OperationError'
import { holdsOf } from './holdsOf'
import { shownRecord } from './shownRecord'
import type { RecordChange } from './recordInput'
import type { StoredRecord } from './StoredRecord'
import type { StoredType } from './typesOf'
import { versionsOf } from './versionsOf'

/** The 409 for a save that was made from an older version: what stands now, and both sides field by field. */
export async function staleRecord(
  req: PayloadRequest,
  actor: Actor,
  type: StoredType,
  record: StoredRecord,
  rev: number,
  sent: RecordChange,
): Promise<OperationError> {
  const versions = await versionsOf(req, record.id, [rev, record.rev])
  const base = versions.find((version) => version.rev === rev)?.snapshot ?? null
  const last = versions.find((version) => version.rev === record.rev)
  const holds = holdsOf(actor)
  const names = type.fields.filter(({ name }) => mayField(type, name, 'read', holds)).map(({ name }) => name)
  const by = last?.by?.name ?? 'Somebody'
  return new OperationError(409, [
    {
      code: 'stale',
      message: `${by} saved ${record.number} meanwhile. Compare the two, choose what is right and save again. Nothing of yours was stored.`,
      data: {
        current: shownRecord(actor, type, record),
        diff: staleDiff(base, record, sent, names),
        changedBy: last?.by ?? null,
        changedAt: last?.at ?? record.updatedAt,
      },
    },
  ])
}
