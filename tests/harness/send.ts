import type { ErrorItem } from '@/src/platform/OperationError'
import type { RequestDoc } from '@/src/operations/requests/requestDoc'
import { handle } from './handle'
import { takeLog } from './testPayload'

export type Row = { id: string } & Record<string, unknown>
/** What answers may hold. A field that an answer lacks is undefined, which the expectation then says. */
export type Body = {
  doc: RequestDoc
  docs: Row[]
  errors: ErrorItem[]
  totalDocs: number
} & Record<string, unknown>
export type Answer = { status: number; body: Body; headers: Headers }

/** `raw` lets an answer of 500 and above through to the test. */
export type Options = { headers?: Record<string, string>; raw?: boolean }

/**
 * Calls the REST API in this process, through the same handler that Next calls: routing, authentication,
 * access, hooks, error shapes. An answer of 500 fails the test here, with its cause from the log.
 */
export async function send(
  token: string | null,
  method: string,
  path: string,
  data?: unknown,
  options: Options = {},
): Promise<Answer> {
  const headers = new Headers({ host: 'steward.test', ...options.headers })
  if (token !== null) headers.set('authorization', `JWT ${token}`)
  if (data !== undefined) headers.set('content-type', 'application/json')
  takeLog()
  const request = new Request(`http://steward.test${path}`, {
    method,
    headers,
    ...(data === undefined ? {} : { body: JSON.stringify(data) }),
  })
  const response = await handle(request)
  const text = await response.text()
  if (response.status >= 500 && !options.raw)
    throw new Error(`${method} ${path} answered ${response.status}: ${text}\n${takeLog()}`)
  return { status: response.status, body: read(text), headers: response.headers }
}

function read(text: string): Body {
  try {
    return JSON.parse(text) as Body
  } catch {
    return { text } as unknown as Body
  }
}
