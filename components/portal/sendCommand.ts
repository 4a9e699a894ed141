import { readErrors, type CommandError } from './readErrors'

export type CommandAnswer =
  | { ok: true; status: number; body: unknown }
  | { ok: false; status: number; errors: CommandError[]; retryAfter?: number }

type Options = {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** JSON, or a form with files. */
  body?: Record<string, unknown> | FormData
  /** Lets the request outlive the page. Browsers allow 64 KB for it. */
  keepalive?: boolean
  signal?: AbortSignal
}

/** One call to our own API with the session cookie. It never throws: an unreachable server is status 0. */
export async function sendCommand(path: string, options: Options = {}): Promise<CommandAnswer> {
  const { method = 'POST', body, keepalive, signal } = options
  const isForm = body instanceof FormData
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json',
        ...(body && !isForm ? { 'Content-Type': 'application/json' } : {}),
      },
      body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
      keepalive,
      signal,
    })
    const answer: unknown = await response.json().catch(() => undefined)
    if (response.ok) return { ok: true, status: response.status, body: answer }
    const retryAfter = Number(response.headers.get('Retry-After'))
    return {
      ok: false,
      status: response.status,
      errors: readErrors(response.status, answer),
      ...(retryAfter > 0 ? { retryAfter } : {}),
    }
  } catch {
    return { ok: false, status: 0, errors: readErrors(0, undefined) }
  }
}
