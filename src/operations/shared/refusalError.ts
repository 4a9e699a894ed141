import type { Refusal } from '@/src/domain/shared/Refusal'
import { OperationError } from '@/src/platform/OperationError'

const STATUS: Record<string, number> = {
  unauthenticated: 401,
  not_found: 404,
  invalid: 400,
  ambiguous_step: 400,
  forbidden: 403,
  separation_of_duties: 403,
}

/** A refusal of the domain at the edge; whatever is not listed lost a race or came at the wrong time: 409. */
export function refusalError(refusal: Refusal): OperationError {
  const { code, message, field, data } = refusal
  return new OperationError(STATUS[code] ?? 409, [
    { code, message, ...(field ? { field } : {}), ...(data ? { data } : {}) },
  ])
}
