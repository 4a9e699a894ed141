import type { PayloadRequest } from 'payload'
import { OperationError } from '@/src/platform/OperationError'
import { nameRight } from './nameRight'

const WRITES_RIGHTS = 'system.update'

/**
 * A 403 for what the asker may do, but not here: to themselves, or to somebody above them. Names who could instead;
 * `about` is the id of the person whom it is about, if that is not the asker.
 */
export async function askOthers(
  req: PayloadRequest,
  message: string,
  { field, about }: { field?: string; about?: string } = {},
): Promise<OperationError> {
  const { data, who } = await nameRight(req, WRITES_RIGHTS, about)
  return new OperationError(403, [
    {
      code: 'forbidden',
      message: who ? `${message} ${who} can do it.` : message,
      ...(field ? { field } : {}),
      data,
    },
  ])
}
