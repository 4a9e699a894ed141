import { APIError } from 'payload'

export type ErrorItem = { message: string; code: string; field?: string; data?: Record<string, unknown> }

/**
 * A refusal at the edge: an HTTP status and one or more items `{ message, code, field?, data? }`.
 * It is an APIError, so that Payload's own endpoints answer with it too.
 */
export class OperationError extends APIError {
  constructor(
    status: number,
    readonly items: ErrorItem[],
    readonly headers: Record<string, string> = {},
  ) {
    super(items[0]?.message ?? 'The operation was refused.', status, { errors: items }, true)
    this.name = 'OperationError'
  }
}
