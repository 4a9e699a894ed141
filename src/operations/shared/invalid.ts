import { OperationError } from '@/src/platform/OperationError'

/** A 400 on one field: what is wrong and what to do. */
export function invalid(field: string, message: string): OperationError {
  return new OperationError(400, [{ code: 'invalid', field, message }])
}
