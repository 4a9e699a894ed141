import { expect, test } from 'vitest'
import { form } from '@/tests/factories/form'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import type { FormField } from '@/src/domain/forms/formFieldSchema'

const fields: FormField[] = [
  { name: 'reason', label: 'Reason', type: 'text', required: true },
  { name: 'abroad', label: 'Abroad', type: 'checkbox' },
  {
    name: 'country',
    label: 'Country',
    type: 'text',
    required: true,
    visibility: {
      enabled: true,
      logic: 'and',
      rules: [{ field: 'abroad', operator: 'equals', value: 'true' }],
    },
  },
  { name: 'days', label: 'Days', type: 'number', min: 1, max: 30 },
  { name: 'code', label: 'Code', type: 'text', pattern: '[A-Z]{2}[0-9]{3}' },
  { name: 'host', label: 'Host', type: 'relationship', collection: 'employees' },
]

const { slug } = await form({ fields })
const send = (data: unknown) => api('erin', 'POST', '/api/itsm-requests/submit', { form: slug, data })

test('a hidden field is not required, not trusted and not stored', async () => {
  const without = await send({ reason: 'Trip', abroad: false, country: 'France' })
  expect(without.status).toBe(201)
  expect(without.body.doc.data).toEqual({ reason: 'Trip', abroad: false })
})

test('a visible required field must be answered, and the refusal names it', async () => {
  expect(await send({ reason: 'Trip', abroad: true })).toMatchObject({
    status: 400,
    body: { errors: [{ code: 'invalid', field: 'data.country' }] },
  })
})

test('every wrong answer is named at once', async () => {
  const { status, body } = await send({ days: 31, code: 'nope', abroad: 'yes' })
  expect(status).toBe(400)
  expect(body.errors.map(({ field }) => field).sort()).toEqual([
    'data.abroad',
    'data.code',
    'data.days',
    'data.reason',
  ])
})

test('unknown answers and unknown keys of the body are refused', async () => {
  expect(await send({ reason: 'Trip', status: 'approved' })).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'data.status' }] },
  })
  const extra = await api('erin', 'POST', '/api/itsm-requests/submit', {
    form: slug,
    data: { reason: 'Trip' },
    status: 'approved',
  })
  expect(extra).toMatchObject({ status: 400, body: { errors: [{ code: 'invalid', field: 'status' }] } })
})

test('a colleague who is named must be active', async () => {
  const left = await person({ status: 'left' })
  expect((await send({ reason: 'Trip', host: left.id })).status).toBe(400)
  expect((await send({ reason: 'Trip', host: await idOf('employees', 'mona') })).status).toBe(201)
})

test('a form outside one’s audience, switched off, removed or unknown does not exist', async () => {
  const legal = await form({ fields: [] })
  const patch = (data: object) => api('admin', 'PATCH', `/api/itsm-forms/${legal.id}`, data)
  const attempt = async () =>
    (await api('erin', 'POST', '/api/itsm-requests/submit', { form: legal.slug, data: {} })).status
  expect(await attempt()).toBe(201)
  expect((await patch({ audience: { departments: [await idOf('departments', 'legal')] } })).status).toBe(200)
  expect(await attempt()).toBe(404)
  await patch({ audience: { departments: [] }, enabled: false })
  expect(await attempt()).toBe(404)
  await patch({ enabled: true, removed: true })
  expect(await attempt()).toBe(404)
  await patch({ removed: false })
  expect(await attempt()).toBe(201)
  expect(
    (await api('erin', 'POST', '/api/itsm-requests/submit', { form: 'no-such-form', data: {} })).status,
  ).toBe(404)
})

test('the audience covers those below a department and inside a group’s groups', async () => {
  const { id, slug: audienceSlug } = await form({ fields: [] })
  await api('admin', 'PATCH', `/api/itsm-forms/${id}`, {
    audience: { departments: [await idOf('departments', 'operations')] },
  })
  const status = async (who: string) =>
    (await api(who, 'POST', '/api/itsm-requests/submit', { form: audienceSlug, data: {} })).status
  expect(await status('lena')).toBe(201)
  expect(await status((await person()).who)).toBe(404)
})

test('one asks for somebody else only when the form is for them too', async () => {
  const left = await person({ status: 'suspended' })
  const answer = await api('erin', 'POST', '/api/itsm-requests/submit', {
    form: slug,
    data: { reason: 'x' },
    requestedFor: left.id,
  })
  expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'requestedFor' }] } })
})

test('a form whose rights are not made yet answers not_ready', async () => {
  const made = await api('admin', 'POST', '/api/itsm-forms', {
    title: 'Fresh',
    slug: 'fresh-form',
    category: await idOf('itsm-categories', 'access'),
    fields: [],
    workflowBuilder: { version: 1, nodes: [], edges: [] },
  })
  expect(made).toMatchObject({ status: 201, body: { doc: { rightsStatus: 'pending' } } })
  const early = await api('erin', 'POST', '/api/itsm-requests/submit', { form: 'fresh-form', data: {} })
  expect(early).toMatchObject({ status: 409, body: { errors: [{ code: 'not_ready' }] } })
})

test('generic writes of requests are closed to everyone and name the command', async () => {
  const made = await submit('erin')
  for (const who of ['erin', 'ida', 'admin']) {
    for (const [method, path] of [
      ['POST', '/api/itsm-requests'],
      ['PATCH', `/api/itsm-requests/${made.id}`],
      ['DELETE', `/api/itsm-requests/${made.id}`],
      ['PATCH', '/api/itsm-requests?where[status][exists]=true'],
      ['DELETE', '/api/itsm-requests?where[status][exists]=true'],
    ] as const) {
      const answer = await api(who, method, path, method === 'DELETE' ? undefined : { status: 'approved' })
      expect([who, method, path, answer.status]).toEqual([who, method, path, 403])
    }
  }
  expect(
    (await api('admin', 'PATCH', `/api/itsm-requests/${made.id}`, {})).body.errors[0]!.message,
  ).toContain('decide')
})
