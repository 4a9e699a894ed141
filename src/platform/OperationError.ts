import { APIError } from 'payload'

export type ErrorItem = { message: string; code: string; field?: string; data?: Record<string, unknown> }

/** A refusal for want of a right always says which, or, by null, that none would help. */
function withRight(item: ErrorItem): ErrorItem {
  return item.code === 'forbidden'
    ? { ...item, data: { permission: null, grantors: [], ...item.data } }
    : item
}

/**
 * A refusal at the edge: an HTTP status and one or more items `{ message, code, field?, data? }`.
 * It is an APIError, so that Payload's own endpoints answer with it too.
 */
export class OperationError extends APIError {
  readonly items: ErrorItem[]

  constructor(
    status: number,
    items: readonly ErrorItem[],
    readonly headers: Record<string, string> = {},
  ) {
    const told = items.map(withRight)
    super(told[0]?.message ?? 'The operation was refused.', status, { errors: told }, true)
    this.items = told
    this.name = 'OperationError'
  }
}
