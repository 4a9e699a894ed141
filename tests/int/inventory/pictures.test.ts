import { handleEndpoints } from 'payload'
import { expect, test } from 'vitest'
import { item } from '@/tests/factories/item'
import { api } from '@/tests/harness/api'
import { testPayload } from '@/tests/harness/testPayload'
import { tokenOf } from '@/tests/harness/tokenOf'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

type Answer = { status: number; body: { doc: { id: string; filename: string }; errors?: { code: string }[] } }

async function send(method: 'POST' | 'PATCH', path: string): Promise<Answer> {
  const payload = await testPayload()
  const form = new FormData()
  form.set('file', new File([new Uint8Array(PNG)], 'plan.png', { type: 'image/png' }))
  form.set('_payload', JSON.stringify({ alt: 'A plan' }))
  const headers = { authorization: `JWT ${await tokenOf('admin')}` }
  const request = new Request(`http://steward.test${path}`, { method, headers, body: form })
  const response = await handleEndpoints({ config: payload.config, request })
  return { status: response.status, body: (await response.json()) as Answer['body'] }
}

test('a picture that nobody shows may get another file', async () => {
  const made = await send('POST', '/api/media')
  const changed = await send('PATCH', `/api/media/${made.body.doc.id}`)
  expect(changed.status).toBe(200)
  expect(changed.body.doc.filename).not.toBe(made.body.doc.filename)
})

test('a picture keeps its file as long as an asset shows it or a pin of any time stands on it', async () => {
  const { doc } = (await send('POST', '/api/media')).body
  const refused = { status: 409, body: { errors: [{ code: 'in_use' }] } }
  const id = await item('under_review', { blueprint: doc.id })
  const path = `/api/inventory-items/${id}`
  expect(await send('PATCH', `/api/media/${doc.id}`)).toMatchObject(refused)

  const pin = { position: { x: 0.5, y: 0.5 }, text: 'A scratch' }
  expect((await api('admin', 'POST', `${path}/comments`, pin)).status).toBe(200)
  expect((await api('admin', 'PATCH', path, { blueprint: null })).status).toBe(200)
  expect(await send('PATCH', `/api/media/${doc.id}`)).toMatchObject(refused)
  expect(await api('admin', 'DELETE', `/api/media/${doc.id}`)).toMatchObject(refused)

  expect((await api('admin', 'POST', `${path}/transition`, { to: 'available' })).status).toBe(200)
  expect(await send('PATCH', `/api/media/${doc.id}`)).toMatchObject(refused)
  expect(await api('admin', 'DELETE', `/api/media/${doc.id}`)).toMatchObject(refused)
  const described = await api('admin', 'PATCH', `/api/media/${doc.id}`, { alt: 'The plan of before' })
  expect(described).toMatchObject({ status: 200, body: { doc: { alt: 'The plan of before' } } })
})
