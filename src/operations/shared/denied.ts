import type { PayloadRequest } from 'payload'
import type { Action } from '@/src/domain/permissions/actions'
import { OperationError } from '@/src/platform/OperationError'
import { nameRight } from '@/src/operations/permissions/nameRight'

/** A 403 that says which right was missing and who can give it. */
export async function denied(
  req: PayloadRequest,
  resource: string,
  action: Action,
  message: string,
  field?: string,
): Promise<OperationError> {
  const { sentence, data } = await nameRight(req, `${resource}.${action}`)
  return new OperationError(403, [
    { code: 'forbidden', message: `${message} ${sentence}`, ...(field ? { field } : {}), data },
  ])
}
