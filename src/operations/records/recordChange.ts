import type { PayloadRequest } from 'payload'
import { auditedData } from '@/src/domain/records/auditedData'
import { diffSnapshots } from '@/src/domain/records/diffSnapshots'
import type { RecordSnapshot } from '@/src/domain/records/RecordSnapshot'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import type { StoredType } from './typesOf'

type Detail = {
  at: number
  reason?: string | undefined
  onBehalfOf?: string | null
  step?: Record<string, unknown>
}

/** The audit event of a change of a record: what changed, the values of restricted fields left out. */
export async function recordChange(
  req: PayloadRequest,
  verb: string,
  record: { id: string },
  type: Pick<StoredType, 'fieldRights'>,
  before: RecordSnapshot,
  after: RecordSnapshot,
  { at, reason, onBehalfOf, step }: Detail,
): Promise<void> {
  const own = diffSnapshots(before, after, []).map(({ field, from, to }) => [field, { from, to }] as const)
  await recordEvent(req, {
    action: `records.${verb}`,
    at,
    entityType: 'records',
    entityId: record.id,
    ...(reason ? { reason } : {}),
    ...(onBehalfOf ? { onBehalfOf } : {}),
    changes: {
      ...Object.fromEntries(own),
      ...auditedData(before.data, after.data, type.fieldRights),
      ...(step ? { step: { from: null, to: step } } : {}),
    },
  })
}
