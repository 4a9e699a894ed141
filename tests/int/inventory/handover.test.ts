import { expect, test } from 'vitest'
import { decide } from '@/tests/factories/decide'
import { eventsOf } from '@/tests/factories/eventsOf'
import { idOf } from '@/tests/factories/idOf'
import { item } from '@/tests/factories/item'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'

const keeper = await person({ roles: ['inventory-laptop-manager'] })
const path = (id: string, verb: string) => `/api/inventory-items/${id}/${verb}`
const give = async (id: string, employee: string) => api(keeper.who, 'POST', path(id, 'assign'), { employee })
const held = (who: string) => api(who, 'GET', '/api/inventory-items/held')

test('what is assigned by hand is handed over; the person confirms it once, and nobody else can', async () => {
  const holder = await person()
  const id = await item()
  expect((await give(id, holder.id)).body.doc).toMatchObject({
    handedOverBy: keeper.id,
    handedOverAt: expect.any(String) as string,
  })
  for (const who of [keeper.who, 'admin']) {
    expect(await api(who, 'POST', path(id, 'receive'))).toMatchObject({
      status: 403,
      body: { errors: [{ code: 'forbidden' }] },
    })
  }
  expect((await api('erin', 'POST', path(id, 'receive'))).status).toBe(404)
  expect((await held(holder.who)).body.docs).toMatchObject([
    { id, abilities: { receive: true, handBack: true, takeBack: false } },
  ])
  expect((await api(holder.who, 'POST', path(id, 'receive'))).body.doc).toMatchObject({
    receivedAt: expect.any(String) as string,
  })
  expect(await api(holder.who, 'POST', path(id, 'receive'))).toMatchObject({
    status: 409,
    body: { errors: [{ code: 'already_received' }] },
  })
  expect((await api(holder.who, 'GET', `/api/inventory-items/${id}`)).status).toBe(403)
})

test('who merely has an item is answered nothing of what those who look after it keep about it', async () => {
  const holder = await person()
  const id = await item('available', { notes: 'Bought with a discount' })
  await give(id, holder.id)
  const answers = [
    await api(holder.who, 'POST', path(id, 'receive')),
    await api(holder.who, 'POST', path(id, 'hand-back'), { reason: 'New job' }),
    await api(holder.who, 'POST', path(id, 'hand-back'), { withdraw: true }),
  ]
  for (const { status, body } of answers) {
    expect([status, body.doc]).toMatchObject([200, { id, notes: null, metadata: null, comments: [] }])
    expect(JSON.stringify(body)).not.toMatch(/discount/)
  }
  expect((await api(keeper.who, 'GET', `/api/inventory-items/${id}`)).body).toMatchObject({
    notes: 'Bought with a discount',
  })
})

test('a return is announced by the person and confirmed by who looks after the type; history keeps both', async () => {
  const holder = await person()
  const id = await item()
  await give(id, holder.id)
  const back = (body: object) => api(holder.who, 'POST', path(id, 'hand-back'), body)
  expect(await back({ problem: true })).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'reason' }] },
  })
  expect((await back({ problem: true, reason: 'No sound' })).body.doc).toMatchObject({
    status: 'occupied',
    returnProblem: true,
    returnReason: 'No sound',
  })
  expect(await back({})).toMatchObject({ status: 409, body: { errors: [{ code: 'already_announced' }] } })
  expect((await back({ withdraw: true })).body.doc).toMatchObject({
    returnAnnouncedAt: null,
    returnReason: null,
    returnProblem: false,
  })
  expect((await back({ reason: 'New job' })).status).toBe(200)
  // Their word alone moves nothing: the table of transitions has one way out of occupied, and a right guards it.
  expect((await api(holder.who, 'POST', path(id, 'transition'), { to: 'under_review' })).status).toBe(403)
  expect((await api(keeper.who, 'POST', path(id, 'transition'), { to: 'under_review' })).status).toBe(200)
  expect((await back({ withdraw: true })).status).toBe(404)
  expect((await api(keeper.who, 'POST', path(id, 'transition'), { to: 'available' })).body.doc).toMatchObject(
    {
      handedOverAt: null,
      handedOverBy: null,
      returnAnnouncedAt: null,
      returnReason: null,
    },
  )
  const history = await api(keeper.who, 'GET', `/api/inventory-items/${id}/history`)
  expect(history.body.docs).toMatchObject([
    { to: 'available', snapshot: { handover: { returnReason: 'New job' } } },
    { to: 'under_review', snapshot: { handover: { returnReason: 'New job', handedOverBy: keeper.id } } },
    { to: 'occupied', snapshot: { handover: { handedOverAt: null } } },
  ])
  expect((await eventsOf(id)).map(({ action }) => action.replace('inventory-items.', ''))).toEqual([
    'create',
    'assign',
    'hand-back',
    'hand-back.denied',
    'hand-back',
    'hand-back',
    'transition.denied',
    'transition',
    'transition',
  ])
})

test('what a request reserved is with nobody until it is fulfilled', async () => {
  const made = await submit('erin', 'vehicle-request-form')
  const { body } = await decide('mona', made.id)
  const vehicle = String(body.doc.assignedInventory)
  expect(await api('erin', 'POST', path(vehicle, 'receive'))).toMatchObject({
    status: 409,
    body: { errors: [{ code: 'not_handed_over' }] },
  })
  expect((await api('frank', 'POST', `/api/itsm-requests/${made.id}/fulfill`, {})).status).toBe(200)
  expect(await rows('select handed_over_by_id as by from inventory_items where id = $1', [vehicle])).toEqual([
    { by: await idOf('employees', 'frank') },
  ])
  expect((await api('erin', 'POST', path(vehicle, 'receive'))).status).toBe(200)
  await api('admin', 'POST', path(vehicle, 'transition'), { to: 'under_review' })
  await api('admin', 'POST', path(vehicle, 'transition'), { to: 'available' })
})

test('a handover is written by commands alone', async () => {
  const id = await item()
  for (const field of ['handedOverAt', 'handedOverBy', 'receivedAt', 'returnAnnouncedAt', 'returnReason']) {
    const value = field === 'handedOverBy' ? keeper.id : '2026-11-21T10:00:00.000Z'
    expect(
      await api('admin', 'PATCH', `/api/inventory-items/${id}`, { [field]: value }),
      field,
    ).toMatchObject({
      status: 400,
      body: { errors: [{ field }] },
    })
  }
})
