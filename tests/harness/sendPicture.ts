import { handle } from './handle'
import type { Answer, Body } from './send'
import { tokenOf } from './tokenOf'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Uploads a picture of one pixel as a form in a browser does, as somebody. */
export async function sendPicture(who: string, path: string, data: object = {}): Promise<Answer> {
  const body = new FormData()
  body.set('file', new File([new Uint8Array(PNG)], 'pixel.png', { type: 'image/png' }))
  body.set('_payload', JSON.stringify(data))
  const request = new Request(`http://steward.test${path}`, {
    method: 'POST',
    headers: { authorization: `JWT ${await tokenOf(who)}` },
    body,
  })
  const response = await handle(request)
  return { status: response.status, body: (await response.json()) as Body, headers: response.headers }
}
