import { expect, test } from 'vitest'
import { eventsOf } from '@/tests/factories/eventsOf'
import { idOf } from '@/tests/factories/idOf'
import { item } from '@/tests/factories/item'
import { person } from '@/tests/factories/person'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'

const rita = await person({ name: 'Rita Reviewer', roles: ['inventory-vehicle-reviewer'] })
const erin = await idOf('employees', 'erin')
const path = (id: string, rest = '') => `/api/inventory-items/${id}${rest}`
const pin = { position: { x: 0.25, y: 0.75 }, text: 'Scratch on the door' }

type Stored = { id: string; status: string; resolvedBy: { name: string } | null }

test('the maintainer sees vehicles and no laptops, resolves comments, adds none, moves and deletes nothing', async () => {
  const vehicle = await item('under_review', { type: 'vehicle' })
  const laptop = await item()
  const seen = await api('tech', 'GET', '/api/inventory-items?limit=100')
  expect(seen.status).toBe(200)
  expect(seen.body.docs.some(({ id }) => id === vehicle)).toBe(true)
  expect(seen.body.docs.some(({ id }) => id === laptop)).toBe(false)
  expect((await api('tech', 'GET', path(laptop))).status).toBe(404)
  expect((await api('erin', 'GET', '/api/inventory-items')).status).toBe(403)

  expect(await api('tech', 'POST', path(vehicle, '/comments'), pin)).toMatchObject({
    status: 403,
    body: { errors: [{ data: { permission: 'inventory-vehicle.reviewer' } }] },
  })
  const added = await api(rita.who, 'POST', path(vehicle, '/comments'), pin)
  expect(added).toMatchObject({
    status: 200,
    body: {
      doc: {
        comments: [
          {
            ...pin,
            status: 'open',
            createdBy: { id: rita.id, name: 'Rita Reviewer' },
            resolvedBy: null,
            resolvedAt: null,
          },
        ],
      },
    },
  })
  const [comment] = added.body.doc.comments as Stored[]
  const resolve = (who: string) => api(who, 'POST', path(vehicle, `/comments/${comment!.id}/resolve`))
  expect(await resolve('tech')).toMatchObject({
    status: 409,
    body: { errors: [{ code: 'not_under_repair' }] },
  })
  expect((await api('tech', 'POST', path(vehicle, '/transition'), { to: 'under_repair' })).status).toBe(403)
  expect((await api('admin', 'POST', path(vehicle, '/transition'), { to: 'under_repair' })).status).toBe(200)
  expect(await api(rita.who, 'POST', path(vehicle, '/comments'), pin)).toMatchObject({
    status: 409,
    body: { errors: [{ code: 'not_under_review' }] },
  })
  expect(await resolve(rita.who)).toMatchObject({
    status: 403,
    body: { errors: [{ data: { permission: 'inventory-vehicle.maintainer' } }] },
  })
  expect(await resolve('tech')).toMatchObject({
    status: 200,
    body: { doc: { comments: [{ status: 'resolved', resolvedBy: { name: 'Tomas Reyes' } }] } },
  })
  expect(await resolve('tech')).toMatchObject({
    status: 409,
    body: { errors: [{ code: 'already_resolved', data: { by: { name: 'Tomas Reyes' } } }] },
  })
  expect((await api('tech', 'DELETE', path(vehicle))).status).toBe(403)
  expect((await api('tech', 'PATCH', path(vehicle), { notes: 'mine' })).status).toBe(403)
  expect((await api('tech', 'POST', path(vehicle, '/comments/nothing/resolve'))).status).toBe(404)
})

test('a pin lies on the picture, and says something', async () => {
  const id = await item('under_review', { type: 'vehicle' })
  const fields = async (body: object) => {
    const answer = await api(rita.who, 'POST', path(id, '/comments'), body)
    return [answer.status, answer.body.errors?.map(({ field }) => field)]
  }
  expect(await fields({ position: { x: 120, y: -1 }, text: ' ' })).toEqual([
    400,
    ['position.x', 'position.y', 'text'],
  ])
  expect(await fields({ ...pin, status: 'resolved' })).toEqual([400, ['status']])
})

test('ten comments at once are ten comments', async () => {
  const id = await item('under_review', { type: 'vehicle' })
  await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      api(rita.who, 'POST', path(id, '/comments'), { ...pin, text: `Pin ${index}` }),
    ),
  )
  const { body } = await api('admin', 'GET', path(id))
  expect(body.comments).toHaveLength(10)
})

test('on becoming available, comments, assignment and status go into history and are cleared', async () => {
  const id = await item('under_review', { type: 'laptop' })
  const reviewer = await person({ roles: ['inventory-laptop-reviewer'] })
  await api(reviewer.who, 'POST', path(id, '/comments'), pin)
  const freed = await api('admin', 'POST', path(id, '/transition'), { to: 'available', reason: 'Only dust' })
  expect(freed.body.doc).toMatchObject({ status: 'available', comments: [] })
  expect(freed.body.doc.assignedTo ?? null).toBeNull()

  const history = await api('admin', 'GET', `/api/inventory-history?where[item][equals]=${id}&sort=at`)
  expect(history.body.docs).toMatchObject([
    { from: 'available', to: 'occupied', snapshot: { previousStatus: 'available', assignedTo: null } },
    {
      from: 'occupied',
      to: 'under_review',
      snapshot: { previousStatus: 'occupied', assignedTo: erin, assignedToName: 'Erin Blake' },
    },
    {
      from: 'under_review',
      to: 'available',
      reason: 'Only dust',
      actorName: 'Ada Admin',
      snapshot: { previousStatus: 'under_review', assignedTo: erin, comments: [pin] },
    },
  ])
  expect((await api('tech', 'GET', `/api/inventory-history?where[item][equals]=${id}`)).body.docs).toEqual([])
  expect((await eventsOf(id)).map(({ action }) => action)).toEqual([
    'inventory-items.create',
    'inventory-items.assign',
    'inventory-items.transition',
    'inventory-items.comment',
    'inventory-items.transition',
  ])
})

test('history is never changed: not by REST, not in the database, not by deleting the item', async () => {
  const id = await item('retired')
  const [entry] = await rows<{ id: string }>('select id from inventory_history where item_id = $1', [id])
  for (const method of ['PATCH', 'DELETE'])
    expect(
      (
        await api(
          'admin',
          method,
          `/api/inventory-history/${entry!.id}`,
          method === 'PATCH' ? { to: 'available' } : undefined,
        )
      ).status,
    ).toBe(403)
  expect((await api('admin', 'POST', '/api/inventory-history', { item: id })).status).toBe(403)
  for (const statement of [
    `update inventory_history set "to" = 'available'`,
    'delete from inventory_history',
    'truncate inventory_history',
  ]) {
    await expect(rows(statement), statement).rejects.toThrow('append-only')
  }
  expect((await api('admin', 'DELETE', path(id))).status).toBe(200)
  expect(await rows('select item_id from inventory_history where id = $1', [entry!.id])).toEqual([
    { item_id: id },
  ])
})

test('where it was at any time, also after it moved on', async () => {
  const before = new Date(Date.now() - 60_000).toISOString()
  const id = await item('available')
  const at = async (when?: string) =>
    api('admin', 'GET', path(id, `/history${when ? `?at=${encodeURIComponent(when)}` : ''}`))
  const made = new Date().toISOString()
  await api('admin', 'POST', path(id, '/assign'), { employee: erin })
  const [{ held }] = (await rows<{ held: Date }>(
    'select max(at) as held from inventory_history where item_id = $1',
    [id],
  )) as [{ held: Date }]
  await api('admin', 'POST', path(id, '/transition'), { to: 'under_review' })

  expect((await at(before)).body).toMatchObject({ state: null, docs: [] })
  expect((await at(made)).body).toMatchObject({ state: { status: 'available', assignedTo: null }, docs: [] })
  expect((await at(held.toISOString())).body).toMatchObject({
    state: { status: 'occupied', assignedTo: { id: erin, name: 'Erin Blake' } },
    totalDocs: 1,
  })
  expect((await at()).body).toMatchObject({
    state: { status: 'under_review' },
    docs: [{ to: 'under_review' }, { to: 'occupied' }],
    totalDocs: 2,
  })
  expect((await at('2020-01-01')).body).toMatchObject({ state: null, at: '2020-01-01T22:59:59.999Z' })
  expect(await at('yesterday')).toMatchObject({ status: 400, body: { errors: [{ field: 'at' }] } })
  expect((await api('erin', 'GET', path(id, '/history'))).status).toBe(404)
})

test('everyone sees what they hold; of others one sees what one may read, and takes it back', async () => {
  const holder = await person()
  const give = async (type: string) => {
    const id = await item('available', { type })
    await api('admin', 'POST', path(id, '/assign'), { employee: holder.id })
    return id
  }
  const [laptop, vehicle] = [await give('laptop'), await give('vehicle')]
  const held = (who: string) => api(who, 'GET', `/api/inventory-items/held?employee=${holder.id}`)
  const own = await api(holder.who, 'GET', '/api/inventory-items/held')
  expect(own.body.docs.map(({ id }) => id).sort()).toEqual([laptop, vehicle].sort())
  expect(own.body.docs[0]).toMatchObject({
    request: null,
    type: { slug: expect.any(String) as string },
    since: expect.any(String) as string,
  })
  expect((await held('tech')).body.docs.map(({ id }) => id)).toEqual([vehicle])
  expect((await held('erin')).status).toBe(403)
  expect((await api(null, 'GET', '/api/inventory-items/held')).status).toBe(401)

  const back = (who: string) =>
    api(who, 'POST', '/api/inventory-items/return-held', { employee: holder.id, reason: 'Leaves' })
  expect((await back('tech')).body.results).toMatchObject([{ id: vehicle, ok: false, status: 403 }])
  expect((await back('admin')).body.results).toMatchObject([{ ok: true }, { ok: true }])
  expect((await held('admin')).body.docs).toEqual([])
  expect(
    await rows('select distinct status from inventory_items where id = any($1)', [[laptop, vehicle]]),
  ).toEqual([{ status: 'under_review' }])
})
