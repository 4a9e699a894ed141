import type { PayloadRequest } from 'payload'
import { subtreeIds } from '@/access/subtreeIds'
import { denied } from '@/src/operations/shared/denied'
import { notFound } from '@/src/operations/shared/notFound'
import { runOperation } from '@/src/operations/shared/runOperation'
import { OperationError } from '@/src/platform/OperationError'
import { applyChange } from './applyChange'
import { lockRecord } from './lockRecord'
import { mayEdit } from './mayEdit'
import { mayLook } from './mayLook'
import { readChange } from './readChange'
import { shownRecord, type RecordDoc } from './shownRecord'
import { staleRecord } from './staleRecord'
import { typeOf } from './typeOf'

/**
 * The generic PATCH of a record. Who may edit it; then the body; then whether somebody was faster (409 `stale` with
 * both sides). Two people at the same moment come one after the other, and the second hears of the first.
 */
export function changeRecord(req: PayloadRequest, id: string, input: unknown): Promise<{ doc: RecordDoc }> {
  return runOperation(
    req,
    { action: 'records.update', entityType: 'records', entityId: id },
    async ({ actor }) => {
      const record = await lockRecord(req, id, actor.id)
      if (!record && (actor.rights.superadmin || subtreeIds(actor, 'records', ['update']).size > 0))
        throw notFound('record')
      if (!record || !mayEdit(actor, record)) {
        const sees = record !== null && mayLook(actor, record)
        throw await denied(
          req,
          sees ? record.resource : 'records',
          'update',
          sees && record.owner === actor.id
            ? 'You own this record, and its owner edits it only while it is open.'
            : 'You may not edit this record.',
        )
      }
      const type = await typeOf(req, record.type)
      if (!type) throw new Error(`The type of ${record.number} is missing.`)
      const { rev, change } = readChange(record, input)
      if (record.deletedAt !== null) {
        throw new OperationError(409, [
          {
            code: 'trashed',
            message: `${record.number} was put into the trash meanwhile. Restore it first, or leave it there.`,
            data: { at: record.deletedAt, current: shownRecord(actor, type, record) },
          },
        ])
      }
      if (rev !== record.rev) throw await staleRecord(req, actor, type, record, rev, change)
      const next = await applyChange(req, { actor, now: Date.now(), record, type }, change, {
        verb: 'update',
      })
      return { doc: shownRecord(actor, type, next) }
    },
  )
}
