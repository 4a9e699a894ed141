import { OperationError } from '../OperationError'

/** What people read when files can neither be kept nor brought: the reason is in the log. */
export function storageError(): OperationError {
  return new OperationError(
    503,
    [
      {
        code: 'storage_unreachable',
        message: 'Files cannot be reached right now. Nothing was changed. Try again in a minute.',
      },
    ],
    { 'Retry-After': '60' },
  )
}
