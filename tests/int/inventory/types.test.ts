import { expect, test } from 'vitest'
import { idOf } from '@/tests/factories/idOf'
import { item } from '@/tests/factories/item'
import { person } from '@/tests/factories/person'
import { api, type Answer } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'

let count = 0

async function type(given: object = {}): Promise<Answer> {
  count += 1
  return api('admin', 'POST', '/api/inventory-types', {
    name: `Type ${count}`,
    slug: `type-${count}`,
    ...given,
  })
}

const add = (id: string, identifier: unknown, rest: object = {}) =>
  api('admin', 'POST', '/api/inventory-items', { type: id, identifier, ...rest })

test('a pattern that cannot be matched in linear time is refused when the type is saved', async () => {
  for (const pattern of ['(', '(a)\\1', '(?=a)a', '(?<!x)y', 'a{5000}']) {
    expect(await type({ validationRules: { pattern } }), pattern).toMatchObject({
      status: 400,
      body: { errors: [{ code: 'invalid', field: 'validationRules.pattern' }] },
    })
  }
  expect(await type({ validationRules: { minLength: 5, maxLength: 4 } })).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'validationRules.maxLength' }] },
  })
})

test('a pattern that hangs other engines is answered at once', async () => {
  const { body } = await type({ validationRules: { pattern: '(a+)+$' } })
  const started = performance.now()
  expect(await add(body.doc.id, `${'a'.repeat(190)}!`)).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'identifier' }] },
  })
  expect(performance.now() - started).toBeLessThan(3_000)
})

test('an identifier is formatted, judged as a whole, and then unique in its type', async () => {
  const made = await type({
    validationRules: {
      pattern: '[A-Z]-[A-Z]{2} [0-9]{1,4}',
      minLength: 6,
      maxLength: 9,
      format: 'uppercase',
    },
  })
  expect(made.body.doc).toMatchObject({ validationRules: { format: 'uppercase' }, rightsStatus: 'pending' })
  const { id } = made.body.doc
  const first = await add(id, ' b-st   7 ')
  expect(first).toMatchObject({ status: 201, body: { doc: { identifier: 'B-ST 7', status: 'available' } } })
  for (const wrong of ['B-ST 7', 'b-ST 7', 'xB-ST 7', 'B-ST 7x', 'B-ST', '', null, 'B-ST 12345']) {
    expect(await add(id, wrong), String(wrong)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'identifier' }] },
    })
  }
  const other = await type()
  expect((await add(other.body.doc.id, 'B-ST 7')).status).toBe(201)

  const second = await add(id, 'B-ST 8')
  const rename = (identifier: string) =>
    api('admin', 'PATCH', `/api/inventory-items/${second.body.doc.id}`, { identifier })
  expect(await rename('b-st 7')).toMatchObject({ status: 400, body: { errors: [{ field: 'identifier' }] } })
  expect((await rename('b-st 9')).body.doc).toMatchObject({ identifier: 'B-ST 9' })
})

test('of ten items with one identifier made at once there is one', async () => {
  const { body } = await type({ validationRules: { format: 'lowercase' } })
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) => add(body.doc.id, index % 2 ? 'TWIN' : 'twin')),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(9).fill(400)])
  for (const answer of answers)
    if (answer.status === 400) expect(answer.body.errors[0]).toMatchObject({ field: 'identifier' })
})

test('items older than a rule can still be edited', async () => {
  const { body } = await type()
  const made = await add(body.doc.id, 'old style')
  expect(
    (
      await api('admin', 'PATCH', `/api/inventory-types/${body.doc.id}`, {
        validationRules: { pattern: '[0-9]+' },
      })
    ).status,
  ).toBe(200)
  expect(
    (
      await api('admin', 'PATCH', `/api/inventory-items/${made.body.doc.id}`, {
        notes: 'Still here',
        identifier: 'old style',
      })
    ).status,
  ).toBe(200)
  expect((await add(body.doc.id, 'old style too')).status).toBe(400)
})

test('a PATCH of one rule keeps the others', async () => {
  const { body } = await type({ validationRules: { pattern: '[A-Z]+', format: 'uppercase' } })
  const patched = await api('admin', 'PATCH', `/api/inventory-types/${body.doc.id}`, {
    validationRules: { maxLength: 3 },
  })
  expect(patched.body.doc).toMatchObject({
    validationRules: { pattern: '[A-Z]+', maxLength: 3, format: 'uppercase' },
  })
})

test('the details of an asset are the fields of its type', async () => {
  const fields = [
    { name: 'seats', label: 'Seats', type: 'number', required: true, min: 1, max: 9 },
    {
      name: 'fuel',
      label: 'Fuel',
      type: 'select',
      options: [
        { label: 'Diesel', value: 'diesel' },
        { label: 'Electric', value: 'electric' },
      ],
    },
  ]
  expect(await type({ fields: [{ name: 'bad name', label: 'Bad', type: 'text' }] })).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'fields.0.name' }] },
  })
  const { body } = await type({ fields })
  const made = await add(body.doc.id, 'one', { metadata: { seats: 5, fuel: 'electric' } })
  expect(made).toMatchObject({ status: 201, body: { doc: { metadata: { seats: 5, fuel: 'electric' } } } })
  expect(await add(body.doc.id, 'two', { metadata: { seats: 12, wings: 2 } })).toMatchObject({ status: 400 })
  expect((await add(body.doc.id, 'three')).body.errors).toMatchObject([{ field: 'metadata.seats' }])
  expect(
    (await api('admin', 'PATCH', `/api/inventory-items/${made.body.doc.id}`, { notes: 'x' })).status,
  ).toBe(200)
})

test('a type makes its resource, permissions and roles, and stays while it is used', async () => {
  const { body } = await type({ slug: 'drone', name: 'Drone' })
  await runJobs()
  expect((await api('admin', 'GET', `/api/inventory-types/${body.doc.id}`)).body).toMatchObject({
    rightsStatus: 'ready',
  })
  const roles = await rows<{ slug: string; level: number; held: string[] }>(
    `select r.slug, r.level::int as level, array_agg(p.action::text order by p.action::text) as held from employee_roles r
       join employee_roles_rels x on x.parent_id = r.id and x.path = 'permissions' join permissions p on p.id = x.permissions_id
       where r.slug like 'inventory-drone-%' group by 1, 2 order by 1`,
  )
  expect(roles).toEqual([
    { slug: 'inventory-drone-admin', level: 60, held: ['admin'] },
    { slug: 'inventory-drone-maintainer', level: 20, held: ['maintainer', 'read'] },
    { slug: 'inventory-drone-manager', level: 40, held: ['manage'] },
    { slug: 'inventory-drone-reviewer', level: 20, held: ['read', 'reviewer'] },
  ])
  const actions = await rows<{ action: string }>(
    `select action::text from permissions where slug like 'inventory-drone.%' order by 1`,
  )
  expect(actions.map(({ action }) => action)).toEqual([
    'admin',
    'create',
    'delete',
    'maintainer',
    'manage',
    'read',
    'reviewer',
    'update',
  ])

  const pilot = await person({ roles: ['inventory-drone-manager'] })
  const made = await api(pilot.who, 'POST', '/api/inventory-items', { type: body.doc.id, identifier: 'D1' })
  expect(made.status).toBe(201)
  expect(
    (
      await api(pilot.who, 'POST', '/api/inventory-items', {
        type: await idOf('inventory-types', 'laptop'),
        identifier: 'D2',
      })
    ).status,
  ).toBe(403)
  expect((await api(pilot.who, 'POST', '/api/inventory-types', { name: 'More', slug: 'more' })).status).toBe(
    403,
  )
  const remove = () => api('admin', 'DELETE', `/api/inventory-types/${body.doc.id}`)
  expect(await remove()).toMatchObject({ status: 409, body: { errors: [{ code: 'in_use' }] } })
  expect((await api('admin', 'DELETE', `/api/inventory-items/${made.body.doc.id}`)).status).toBe(200)
  expect((await remove()).status).toBe(200)
  expect(
    await api('admin', 'DELETE', `/api/inventory-types/${await idOf('inventory-types', 'vehicle')}`),
  ).toMatchObject({ status: 409 })
  expect(
    await rows(`select distinct status from employee_roles where slug like 'inventory-drone-%'`),
  ).toEqual([{ status: 'inactive' }])
})

test('two edits of different parts of an item both stay', async () => {
  const id = await item()
  await Promise.all([
    api('admin', 'PATCH', `/api/inventory-items/${id}`, { notes: 'Shelf 3' }),
    api('admin', 'PATCH', `/api/inventory-items/${id}`, { metadata: { memory: 32 } }),
    api('admin', 'POST', `/api/inventory-items/${id}/transition`, { to: 'reserved' }),
  ])
  expect((await api('admin', 'GET', `/api/inventory-items/${id}`)).body).toMatchObject({
    notes: 'Shelf 3',
    metadata: { memory: 32 },
    status: 'reserved',
  })
})
