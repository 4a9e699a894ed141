import { ValidationError, type AfterErrorHook } from 'payload'
import { badInputError } from './badInputError'
import { contentionError } from './contentionError'
import { isContention } from './isContention'
import { OperationError, type ErrorItem } from './OperationError'

const CODES: Record<number, string> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  429: 'rate_limited',
}

/** Gives the errors of Payload's own endpoints the one shape `{ errors: [{ message, code, field?, data? }] }`. */
export const answerErrors: AfterErrorHook = ({ error: caught, req, result }) => {
  const error = isContention(caught) ? contentionError() : (badInputError(caught) ?? caught)
  if (error instanceof OperationError) {
    if (Object.keys(error.headers).length > 0) req.responseHeaders = new Headers(error.headers)
    return { response: { errors: withPaths(error.items) }, status: error.status }
  }
  if (error instanceof ValidationError) {
    const faults = (error.data?.errors ?? []) as { message: string; path: string }[]
    return {
      response: {
        errors: faults.map(({ message, path }) => ({
          code: 'invalid',
          field: path,
          message: `${path}: ${message}`,
          data: { errors: faults },
        })),
      },
      status: 400,
    }
  }
  const status = (error as { status?: number }).status ?? 500
  const items = (result as { errors?: { message: string }[] } | undefined)?.errors ?? [
    { message: 'Something went wrong on our side.' },
  ]
  return {
    response: {
      errors: items.map((item) => ({
        code: CODES[status] ?? 'internal',
        ...item,
        ...(status === 403 ? { data: { permission: null, grantors: [] } } : {}),
      })),
    },
    status,
  }
}

/** The administration marks a field by `data.errors`; the first item carries every fault that names one. */
function withPaths(items: readonly ErrorItem[]): ErrorItem[] {
  const faults = items.flatMap(({ field, message }) => (field ? [{ path: field, message }] : []))
  return items.map((item, index) =>
    index === 0 && faults.length > 0 ? { ...item, data: { ...item.data, errors: faults } } : item,
  )
}
