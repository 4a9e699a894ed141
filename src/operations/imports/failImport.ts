import type { PayloadRequest } from 'payload'
import type { ImportStep } from '@/src/domain/imports/importStatuses'
import { recordDenial } from '@/src/operations/shared/recordDenial'
import { asSystem } from '@/src/platform/asSystem'
import { OperationError } from '@/src/platform/OperationError'
import { withTransaction } from '@/src/platform/withTransaction'
import type { ImportRecord } from './ImportRecord'

/** Ends a step that was rolled back: an import that was to be undone is done as before, any other failed, and why. */
export async function failImport(
  req: PayloadRequest,
  as: PayloadRequest,
  { id }: ImportRecord,
  step: ImportStep,
  error: unknown,
  failed: number,
): Promise<void> {
  const known = error instanceof OperationError
  if (known && (error.status === 403 || error.status === 409))
    await recordDenial(as, { action: `imports.${step}`, entityType: 'imports', entityId: id }, error)
  const reason = known
    ? error.items.map(({ message }) => message).join(' ')
    : 'Something went wrong on our side. Nothing was written. Try again.'
  await withTransaction(req, () =>
    req.payload.update({
      collection: 'imports',
      id,
      data: { status: step === 'undo' ? 'done' : 'failed', reason, ...(step === 'undo' ? {} : { failed }) },
      ...asSystem(req),
    }),
  )
}
