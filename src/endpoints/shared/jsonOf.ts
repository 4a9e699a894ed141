import type { PayloadRequest } from 'payload'
import { OperationError } from '@/src/platform/OperationError'

/** The most that a command's body may hold, in characters; answers are text, files go another way. */
const LIMIT = 1_000_000

/** The JSON body of a command; an empty one is `{}`. Its shape is judged by the operation. */
export async function jsonOf(req: PayloadRequest): Promise<unknown> {
  const text = (await req.text?.()) ?? ''
  if (text.length > LIMIT) {
    throw new OperationError(413, [
      { code: 'invalid', message: 'The request is larger than 1 MB. Attach large content as files.' },
    ])
  }
  try {
    return text.trim() === '' ? {} : JSON.parse(text)
  } catch {
    throw new OperationError(400, [{ code: 'invalid', field: 'body', message: 'The body is not JSON.' }])
  }
}
