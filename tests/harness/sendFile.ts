import { handle } from './handle'
import type { Answer, Body } from './send'
import { tokenOf } from './tokenOf'

/** Uploads a file as the body of a POST, as somebody: bytes as they are, so that encodings and line ends count. */
export async function sendFile(who: string, path: string, content: string | Uint8Array): Promise<Answer> {
  const request = new Request(`http://steward.test${path}`, {
    method: 'POST',
    headers: { host: 'steward.test', authorization: `JWT ${await tokenOf(who)}`, 'content-type': 'text/csv' },
    body: content as BodyInit,
  })
  const response = await handle(request)
  return { status: response.status, body: (await response.json()) as Body, headers: response.headers }
}
