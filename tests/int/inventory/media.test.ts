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

type Uploaded = {
  doc?: { id: string; filename: string; mimeType: string; url: string }
  errors?: { message: string }[]
}

async function upload(
  who: string,
  content: Buffer | string,
  name: string,
  type: string,
): Promise<{ status: number; body: Uploaded }> {
  const payload = await testPayload()
  const form = new FormData()
  form.set('file', new File([new Uint8Array(Buffer.from(content))], name, { type }))
  form.set('_payload', JSON.stringify({ alt: 'The front' }))
  const request = new Request('http://steward.test/api/media', {
    method: 'POST',
    headers: { authorization: `JWT ${await tokenOf(who)}` },
    body: form,
  })
  const response = await handleEndpoints({ config: payload.config, request })
  return { status: response.status, body: (await response.json()) as Uploaded }
}

test('a picture is taken by its content, kept under its own name, and seen by who keeps assets, nobody else', async () => {
  const made = await upload('admin', PNG, '../../etc/front.png', 'image/png')
  expect(made.status).toBe(201)
  const { doc } = made.body
  expect(doc).toMatchObject({ mimeType: 'image/png' })
  expect(doc!.filename).toMatch(/^[0-9a-f-]{36}\.png$/)
  expect((await api('tech', 'GET', `/api/media/${doc!.id}`)).body).toMatchObject({ alt: 'The front' })
  expect((await api('erin', 'GET', `/api/media/${doc!.id}`)).status).toBe(403)
  expect((await api('erin', 'GET', `/api/media/file/${doc!.filename}`)).status).toBe(403)
  expect((await api(null, 'GET', `/api/media/${doc!.id}`)).status).toBe(403)
  expect((await api(null, 'GET', `/api/media/file/${doc!.filename}`)).status).toBe(403)
  const file = await api('tech', 'GET', `/api/media/file/${doc!.filename}`)
  expect(file.status).toBe(200)
  expect(file.headers.get('x-content-type-options')).toBe('nosniff')

  const id = await item('available', { blueprint: doc!.id })
  expect((await api('admin', 'GET', `/api/inventory-items/${id}`)).body.blueprint).toBe(doc!.id)
  expect(await api('admin', 'DELETE', `/api/media/${doc!.id}`)).toMatchObject({
    status: 409,
    body: { errors: [{ code: 'in_use' }] },
  })
  expect((await api('admin', 'PATCH', `/api/inventory-items/${id}`, { blueprint: null })).status).toBe(200)
  expect((await api('admin', 'DELETE', `/api/media/${doc!.id}`)).status).toBe(200)
  expect((await api('tech', 'GET', `/api/media/file/${doc!.filename}`)).status).toBe(403)
})

test('what is no picture is refused, whatever it calls itself', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  expect((await upload('admin', svg, 'plan.svg', 'image/svg+xml')).status).toBe(400)
  expect((await upload('admin', svg, 'plan.png', 'image/png')).status).toBe(400)
  expect((await upload('admin', '<html><script>1</script></html>', 'plan.jpg', 'image/jpeg')).status).toBe(
    400,
  )
  expect((await upload('admin', 'MZ not a picture', 'plan.webp', 'image/webp')).status).toBe(400)
})

test('a picture above 10 MB is refused', async () => {
  const large = Buffer.concat([PNG, Buffer.alloc(10 * 1024 * 1024)])
  expect(await upload('admin', large, 'large.png', 'image/png')).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'file' }] },
  })
})

test('pictures are added by who keeps assets', async () => {
  expect((await upload('erin', PNG, 'front.png', 'image/png')).status).toBe(403)
  expect((await upload('tech', PNG, 'front.png', 'image/png')).status).toBe(403)
})
