import { beforeAll, expect, test } from 'vitest'
import { decide } from '@/tests/factories/decide'
import { eventsOf } from '@/tests/factories/eventsOf'
import { idOf } from '@/tests/factories/idOf'
import { item } from '@/tests/factories/item'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { api, type Body } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'

const FORM = 'vehicle-request-form'
let erin = ''

beforeAll(async () => {
  erin = await idOf('employees', 'erin')
})

/** A vehicle request that its manager has approved, so that its fulfillment is open. */
async function approved(): Promise<Body['doc']> {
  const made = await submit('erin', FORM)
  expect(made.assignedInventory ?? null).toBeNull()
  const { status, body } = await decide('mona', made.id)
  expect(status).toBe(200)
  return body.doc
}

const fulfill = (id: string, body: object = {}) =>
  api('frank', 'POST', `/api/itsm-requests/${id}/fulfill`, body)
const equipment = (who: string, id: string) => api(who, 'GET', `/api/itsm-requests/${id}/equipment`)
const cancel = (id: string) =>
  api('erin', 'POST', `/api/itsm-requests/${id}/cancel`, { reason: 'Not needed' })
const move = (id: string, to: string) => api('admin', 'POST', `/api/inventory-items/${id}/transition`, { to })
const read = async (id: string) => (await api('erin', 'GET', `/api/itsm-requests/${id}`)).body
const stored = async (id: string) => (await api('admin', 'GET', `/api/inventory-items/${id}`)).body
const byIdentifier = async (identifier: string) =>
  (await rows<{ id: string }>('select id from inventory_items where identifier = $1', [identifier]))[0]!.id

/** Everything of type vehicle back on the yard, nothing waiting. */
async function clear(): Promise<void> {
  for (const { id } of await rows<{ id: string }>(
    `select id from itsm_requests where status in ('pending_approval', 'pending_fulfillment', 'returned')`,
  ))
    await cancel(id)
  for (const { id, status } of await rows<{ id: string; status: string }>(
    `select i.id, i.status from inventory_items i join inventory_types t on t.id = i.type_id where t.slug = 'vehicle'`,
  )) {
    if (status === 'occupied') await move(id, 'under_review')
    if (status !== 'available') await move(id, 'available')
  }
}

test('approval hands out the lowest identifier; fulfilling hands it over; it comes back through review', async () => {
  const request = await approved()
  const vehicle = await byIdentifier('B-ST 1001')
  expect(request).toMatchObject({ status: 'pending_fulfillment', assignedInventory: vehicle })
  expect(await stored(vehicle)).toMatchObject({
    status: 'occupied',
    assignedTo: erin,
    assignedRequest: request.id,
  })
  expect((await api('erin', 'GET', '/api/inventory-items/held')).body.docs).toMatchObject([
    { id: vehicle, request: { id: request.id, number: request.number } },
  ])

  expect(await fulfill(request.id)).toMatchObject({
    status: 200,
    body: { doc: { status: 'fulfilled', assignedInventory: vehicle } },
  })
  expect(await stored(vehicle)).toMatchObject({ status: 'occupied', assignedTo: erin })
  expect((await move(vehicle, 'available')).status).toBe(409)
  expect((await move(vehicle, 'under_review')).status).toBe(200)
  expect((await move(vehicle, 'available')).status).toBe(200)
  expect(await read(request.id)).toMatchObject({ status: 'fulfilled', assignedInventory: vehicle })
  expect((await eventsOf(request.id)).map(({ action }) => action)).toContain(
    'itsm-requests.equipment_assigned',
  )
  await clear()
})

test('without a free item a request waits, fulfilling is 409, and cancelling gives the item to the next', async () => {
  const [first, second, third] = [await approved(), await approved(), await approved()]
  const [fourth, fifth] = [await approved(), await approved()]
  expect([fourth.assignedInventory, fifth.assignedInventory]).toEqual([null, null])
  expect(new Set([first, second, third].map((doc) => doc.assignedInventory)).size).toBe(3)
  expect(await fulfill(fourth.id)).toMatchObject({ status: 409, body: { errors: [{ code: 'no_item' }] } })
  expect((await equipment('erin', fourth.id)).body).toMatchObject({
    item: null,
    waiting: { place: 1 },
    choices: [],
  })
  expect((await equipment('erin', fifth.id)).body).toMatchObject({ item: null, waiting: { place: 2 } })
  expect((await equipment('erin', first.id)).body).toMatchObject({
    item: { id: first.assignedInventory, label: 'B-ST 1001' },
    waiting: null,
  })
  expect(await read(fourth.id)).toMatchObject({
    status: 'pending_fulfillment',
    currentSteps: [{ nodeId: 'fulfillment' }],
  })

  expect((await cancel(second.id)).body.doc).toMatchObject({ status: 'cancelled', assignedInventory: null })
  expect(await read(fourth.id)).toMatchObject({ assignedInventory: second.assignedInventory })
  expect((await read(fifth.id)).assignedInventory).toBeNull()
  const history = await rows<{ from: string; to: string; actor_id: string | null }>(
    `select "from", "to", actor_id from inventory_history where item_id = $1 order by seq desc limit 2`,
    [second.assignedInventory],
  )
  expect(history).toEqual([
    { from: 'available', to: 'occupied', actor_id: null },
    { from: 'occupied', to: 'available', actor_id: null },
  ])

  expect((await cancel(fourth.id)).status).toBe(200)
  expect((await read(fifth.id)).assignedInventory).toBe(second.assignedInventory)
  await clear()
})

test('one who cancels while waiting is passed over', async () => {
  const got = [await approved(), await approved(), await approved()]
  const [gone, next] = [await approved(), await approved()]
  await cancel(gone.id)
  await cancel(got[0]!.id)
  expect((await read(next.id)).assignedInventory).toBe(got[0]!.assignedInventory)
  await clear()
})

test('the fulfiller hands over another free item, and the reserved one is free again', async () => {
  const request = await approved()
  const other = await byIdentifier('B-ST 1003')
  const taken = await byIdentifier('B-ST 1002')
  expect((await equipment('frank', request.id)).body.choices).toEqual([
    { id: taken, label: 'B-ST 1002' },
    { id: other, label: 'B-ST 1003' },
  ])
  expect((await equipment('erin', request.id)).body.choices).toEqual([])
  expect((await equipment('tech', request.id)).status).toBe(404)
  await api('admin', 'POST', `/api/inventory-items/${taken}/assign`, { employee: erin })
  expect(await fulfill(request.id, { item: taken })).toMatchObject({
    status: 409,
    body: { errors: [{ code: 'item_not_free', field: 'item' }] },
  })
  expect(await fulfill(request.id, { item: await item() })).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'item' }] },
  })
  expect(
    (await api('erin', 'POST', `/api/itsm-requests/${request.id}/fulfill`, { item: other })).status,
  ).toBe(403)
  expect(await fulfill(request.id, { item: other })).toMatchObject({
    status: 200,
    body: { doc: { status: 'fulfilled', assignedInventory: other } },
  })
  expect(await stored(String(request.assignedInventory))).toMatchObject({ status: 'available' })
  expect(await stored(other)).toMatchObject({
    status: 'occupied',
    assignedTo: erin,
    assignedRequest: request.id,
  })
  await clear()
})

test('requests that hand out nothing take no item', async () => {
  const made = await submit('erin')
  await decide('john', made.id)
  expect(await fulfill(made.id, { item: await byIdentifier('B-ST 1001') })).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'item' }] },
  })
  expect((await equipment('erin', made.id)).status).toBe(404)
  expect((await fulfill(made.id)).status).toBe(200)
})

test('what breaks before it was handed over is replaced at once, from the front of the queue', async () => {
  const [first, , third] = [await approved(), await approved(), await approved()]
  const waiting = await approved()
  await cancel(third.id)
  expect((await read(waiting.id)).assignedInventory).toBe(third.assignedInventory)
  const broken = String(first.assignedInventory)
  await move(broken, 'under_review')
  expect((await read(first.id)).assignedInventory).toBeNull()
  await cancel(waiting.id)
  expect((await read(first.id)).assignedInventory).toBe(third.assignedInventory)
  expect((await fulfill(first.id)).status).toBe(200)
  await clear()
})

test('a rejection beside an open fulfillment undoes what was reserved', async () => {
  const workflow = {
    version: 1,
    nodes: [
      { id: 'submitted', type: 'submitted', data: {}, position: { x: 0, y: 0 } },
      {
        id: 'check',
        type: 'approval',
        data: { label: 'Check', approvalType: 'lineManager' },
        position: { x: 1, y: 0 },
      },
      {
        id: 'deliver',
        type: 'fulfillment',
        data: { label: 'Deliver', fulfillerRoles: ['itsm-transport-fulfiller'] },
        position: { x: 1, y: 1 },
      },
    ],
    edges: [
      { id: 'a', source: 'submitted', target: 'check' },
      { id: 'b', source: 'submitted', target: 'deliver' },
    ],
  }
  const slug = await equipmentForm(workflow)
  const made = await submit('erin', slug, { data: { reason: undefined } })
  expect(made.assignedInventory).toBe(await byIdentifier('B-ST 1001'))
  const rejected = await decide('mona', made.id, 'rejected', { comments: 'No' })
  expect(rejected.body.doc).toMatchObject({ status: 'rejected', assignedInventory: null })
  expect(await stored(String(made.assignedInventory))).toMatchObject({ status: 'available' })
})

test('an equipment form without a type is not published', async () => {
  const made = await api('admin', 'POST', '/api/itsm-forms', {
    title: 'Nothing',
    slug: 'nothing-form',
    category: await idOf('itsm-categories', 'transport'),
    formType: 'equipment',
    enabled: true,
    workflowBuilder: {
      version: 1,
      nodes: [{ id: 'submitted', type: 'submitted', data: {}, position: { x: 0, y: 0 } }],
      edges: [],
    },
  })
  const { status, body } = await api('admin', 'POST', `/api/itsm-forms/${made.body.doc.id}/publish`)
  expect(status).toBe(400)
  expect(body.errors).toContainEqual(expect.objectContaining({ code: 'missing_type', path: 'inventoryType' }))
})

test('a new item, and one that comes back, goes to who waits; the minute job serves whoever was left', async () => {
  const got = [await approved(), await approved(), await approved()]
  const [first, second, third] = [await approved(), await approved(), await approved()]
  const made = await api('admin', 'POST', '/api/inventory-items', {
    type: await idOf('inventory-types', 'vehicle'),
    identifier: 'B-ST 2001',
  })
  expect(made.body.doc).toMatchObject({ status: 'occupied', assignedTo: erin, assignedRequest: first.id })
  const fresh = made.body.doc.id
  expect((await read(first.id)).assignedInventory).toBe(fresh)
  await fulfill(got[0]!.id)
  await move(String(got[0]!.assignedInventory), 'under_review')
  expect((await read(second.id)).assignedInventory).toBeNull()
  const back = await move(String(got[0]!.assignedInventory), 'available')
  expect(back.body.doc).toMatchObject({ status: 'occupied', assignedRequest: second.id })

  await rows(
    `begin; set local steward.test_factory = 'on'; update inventory_items set status = 'available', assigned_to_id = null, assigned_request_id = null where id = '${fresh}'; commit`,
  )
  await rows(`select graphile_worker.add_job('allocateItems', '{}'::json)`)
  await runJobs()
  expect((await read(third.id)).assignedInventory).toBe(fresh)
})

test('who has left keeps their place and gets nothing', async () => {
  await clear()
  const leaver = await person({ lineManager: await idOf('employees', 'mona') })
  const got = [await approved(), await approved(), await approved(), await approved()]
  const own = await submit(leaver.who, FORM)
  await decide('mona', own.id)
  const next = await approved()
  expect((await api('admin', 'PATCH', `/api/employees/${leaver.id}`, { status: 'left' })).status).toBe(200)
  await cancel(got[0]!.id)
  expect((await read(next.id)).assignedInventory).toBe(got[0]!.assignedInventory)
})

async function equipmentForm(workflow: unknown): Promise<string> {
  const slug = 'equipment-parallel-form'
  const made = await api('admin', 'POST', '/api/itsm-forms', {
    title: 'Parallel',
    slug,
    category: await idOf('itsm-categories', 'transport'),
    formType: 'equipment',
    inventoryType: await idOf('inventory-types', 'vehicle'),
    enabled: true,
    fields: [],
    workflowBuilder: workflow,
  })
  await runJobs()
  const published = await api('admin', 'POST', `/api/itsm-forms/${made.body.doc.id}/publish`)
  if (published.status !== 200) throw new Error(JSON.stringify(published.body))
  return slug
}
