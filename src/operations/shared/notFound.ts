import { OperationError } from '@/src/platform/OperationError'

/** A 404 that does not say whether the thing is missing or merely not for this person. */
export function notFound(what = 'thing'): OperationError {
  return new OperationError(404, [
    { code: 'not_found', message: `There is no such ${what}, or you may not see it.` },
  ])
}
