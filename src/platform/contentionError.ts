import { OperationError } from './OperationError'

/** 409 for whoever was in the way of others: nothing was stored, trying again is the remedy. */
export function contentionError(): OperationError {
  return new OperationError(409, [
    {
      code: 'busy',
      message: 'Others are changing the same thing right now. Nothing was stored: try again in a moment.',
    },
  ])
}
