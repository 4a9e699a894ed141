import { env } from './env'

/**
 * Whether a request that may carry our cookie comes from our own pages. Payload accepts every origin
 * until a list is set, and a list cannot know the address that a fresh clone is opened by; the browser
 * sends Origin with every request that changes something, and it must name the host it went to.
 */
export function isOwnOrigin(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (!origin) {
    const site = headers.get('sec-fetch-site')
    return !site || site === 'same-origin' || site === 'none' || headers.get('sec-fetch-mode') === 'navigate'
  }
  const { SERVER_URL } = env()
  if (SERVER_URL) return origin === new URL(SERVER_URL).origin
  try {
    return new URL(origin).host === headers.get('host')
  } catch {
    return false
  }
}
