import type { PayloadRequest } from 'payload'
import { notFound } from '@/src/operations/shared/notFound'
import { runOperation, type OperationContext } from '@/src/operations/shared/runOperation'
import { OperationError } from '@/src/platform/OperationError'
import { lockRecord } from './lockRecord'
import { mayLook } from './mayLook'
import type { StoredRecord } from './StoredRecord'
import { typeOf } from './typeOf'
import type { StoredType } from './typesOf'

export type RecordCommand = OperationContext & { record: StoredRecord; type: StoredType }

type Options = {
  /** The one command on what is in the trash is to take it out; to all others it is 409. */
  trashed?: 'allowed'
}

/** Frame of every command on a record: who acts, the lock, whether they may see it; then the work. */
export function recordCommand<Result>(
  req: PayloadRequest,
  verb: string,
  id: string,
  work: (context: RecordCommand) => Promise<Result>,
  { trashed }: Options = {},
): Promise<Result> {
  return runOperation(
    req,
    { action: `records.${verb}`, entityType: 'records', entityId: id },
    async (context) => {
      const record = await lockRecord(req, id, context.actor.id)
      if (!record || !mayLook(context.actor, record)) throw notFound('record')
      if (record.deletedAt !== null && trashed !== 'allowed') throw inTrash(record)
      const type = await typeOf(req, record.type)
      if (!type) throw new Error(`The type of ${record.number} is missing.`)
      // Read behind the lock, so that the times of what happens follow the order in which it happened.
      return work({ ...context, now: Date.now(), record, type })
    },
  )
}

function inTrash({ number, deletedAt }: StoredRecord): OperationError {
  return new OperationError(409, [
    {
      code: 'trashed',
      message: `${number} is in the trash. Restore it first, or leave it there.`,
      data: { at: deletedAt },
    },
  ])
}
