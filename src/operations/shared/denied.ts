import type { PayloadRequest } from 'payload'
import type { Action } from '@/src/domain/permissions/actions'
import { OperationError } from '@/src/platform/OperationError'
import { grantorsOf } from '@/src/operations/permissions/grantorsOf'

/** A 403 that says which right was missing and who can give it. */
export async function denied(
  req: PayloadRequest,
  resource: string,
  action: Action,
  message: string,
): Promise<OperationError> {
  const permission = `${resource}.${action}`
  return new OperationError(403, [
    {
      code: 'forbidden',
      message: `${message} This needs ${permission}.`,
      data: { permission, grantors: await grantorsOf(req, permission) },
    },
  ])
}
