import { OperationError } from '@/src/platform/OperationError'

/** A 401: nobody is behind the request, or nobody active. */
export function unauthenticated(): OperationError {
  return new OperationError(401, [{ code: 'unauthenticated', message: 'Sign in first.' }])
}
