import { OperationError } from './OperationError'

/** Classes and codes by which PostgreSQL says that a value cannot be what it is meant for. */
const CODES = new Set(['23503', '42883', '42804', '42601', '2201W', '2201X'])

/**
 * A 400 where the database refused a value of the request: text that is no number, a character that cannot be stored,
 * a row that is not there; and where a value is nested without end. Null for every other failure.
 */
export function badInputError(error: unknown): OperationError | null {
  for (
    let at = error, depth = 0;
    typeof at === 'object' && at !== null && depth < 5;
    at = (at as { cause?: unknown }).cause, depth += 1
  ) {
    // Nobody means to send this; whoever copies values by walking into them runs out of stack.
    if (at instanceof RangeError && at.message.includes('call stack')) {
      return new OperationError(400, [
        {
          code: 'invalid',
          message: 'A value of this request is nested too deeply to be anything that is asked for.',
        },
      ])
    }
    const stated = (at as { code?: unknown }).code
    const code = typeof stated === 'string' ? stated : ''
    if (/^22...$/.test(code) || CODES.has(code)) {
      return new OperationError(400, [
        code === '23503'
          ? { code: 'invalid', message: 'It names something that does not exist. Choose an existing row.' }
          : {
              code: 'invalid',
              message:
                'A value of this request cannot be used as it is: check numbers, dates, ids and special characters.',
            },
      ])
    }
  }
  return null
}
