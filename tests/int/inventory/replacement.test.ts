import { beforeAll, expect, test } from 'vitest'
import { decide } from '@/tests/factories/decide'
import { eventsOf } from '@/tests/factories/eventsOf'
import { item } from '@/tests/factories/item'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'

const path = (id: string, verb: string) => `/api/inventory-items/${id}/${verb}`
const move = (id: string, to: string) => api('admin', 'POST', path(id, 'transition'), { to })
const replace = (id: string, who = 'admin') => api(who, 'POST', path(id, 'replace'), { reason: 'It broke' })
let type = ''
let count = 0

beforeAll(async () => {
  const made = await api('admin', 'POST', '/api/inventory-types', { name: 'Phone', slug: 'phone' })
  type = made.body.doc.id
  await runJobs()
})

const phone = () => {
  count += 1
  return item('available', { type: 'phone', identifier: `P-${String(count).padStart(3, '0')}` })
}
const holding = async (): Promise<{ who: string; id: string; phone: string }> => {
  const holder = await person()
  const id = await phone()
  await api('admin', 'POST', path(id, 'assign'), { employee: holder.id })
  return { ...holder, phone: id }
}

test('what breaks after the delivery goes under review, and the person gets the next free one, not handed over yet', async () => {
  const holder = await holding()
  const spare = await phone()
  expect((await replace(holder.phone, holder.who)).status).toBe(403)
  const answer = await replace(holder.phone)
  expect(answer).toMatchObject({
    status: 200,
    body: {
      doc: { status: 'under_review', assignedTo: holder.id },
      replacement: { item: { id: spare }, waiting: null },
    },
  })
  const held = await api(holder.who, 'GET', '/api/inventory-items/held')
  expect(held.body).toMatchObject({ docs: [{ id: spare, abilities: { receive: false } }], waiting: [] })
  expect((await api('admin', 'POST', path(spare, 'hand-over'))).status).toBe(200)
  expect((await api(holder.who, 'POST', path(spare, 'receive'))).status).toBe(200)
  expect(await api('admin', 'POST', path(spare, 'hand-over'))).toMatchObject({
    status: 409,
    body: { errors: [{ code: 'already_handed_over' }] },
  })
  expect(await replace(holder.phone)).toMatchObject({
    status: 409,
    body: { errors: [{ code: 'not_occupied' }] },
  })
})

test('without a spare the person waits, in one line with the others, and gets what becomes free', async () => {
  const [first, second] = [await holding(), await holding()]
  const waits = await replace(first.phone)
  expect(waits.body.replacement).toMatchObject({ item: null, waiting: { place: 1 } })
  expect((await replace(second.phone)).body.replacement).toMatchObject({ waiting: { place: 2 } })
  const held = await api(second.who, 'GET', '/api/inventory-items/held')
  expect(held.body).toMatchObject({ docs: [], waiting: [{ place: 2, abilities: { cancel: true } }] })
  expect((await api('erin', 'POST', `/api/inventory-replacements/${second.id}/cancel`)).status).toBe(404)

  // The one that broke first is mended: it goes to whoever waits longest, which is its own last holder.
  await move(first.phone, 'under_repair')
  const back = await move(first.phone, 'available')
  expect(back.body.doc).toMatchObject({ status: 'occupied', assignedTo: first.id, handedOverAt: null })

  const waiting = held.body.waiting as { id: string }[]
  const cancel = (who: string) => api(who, 'POST', `/api/inventory-replacements/${waiting[0]!.id}/cancel`, {})
  expect((await cancel('erin')).status).toBe(404)
  expect((await cancel(second.who)).status).toBe(200)
  expect(await cancel(second.who)).toMatchObject({ status: 409, body: { errors: [{ code: 'not_open' }] } })
  await move(second.phone, 'available')
  expect(await rows('select status from inventory_items where id = $1', [second.phone])).toEqual([
    { status: 'available' },
  ])
  expect((await eventsOf(waiting[0]!.id)).map(({ action }) => action)).toEqual([
    'inventory-replacements.create',
    'inventory-replacements.cancel',
    'inventory-replacements.cancel.denied',
  ])
  await move(second.phone, 'retired')
})

test('a replacement of what a request delivered belongs to that request, and others do not overtake', async () => {
  const vehicles = await rows<{ id: string; identifier: string }>(
    `select i.id, i.identifier from inventory_items i join inventory_types t on t.id = i.type_id
     where t.slug = 'vehicle' order by identifier`,
  )
  const approved = async () => {
    const made = await submit('erin', 'vehicle-request-form')
    return (await decide('mona', made.id)).body.doc
  }
  const [first, second, third] = [await approved(), await approved(), await approved()]
  await api('frank', 'POST', `/api/itsm-requests/${first.id}/fulfill`, {})
  const waiting = await approved()
  const broken = String(first.assignedInventory)
  expect((await replace(broken)).body.replacement).toMatchObject({ waiting: { place: 2 } })
  const late = await approved()
  expect((await api('erin', 'GET', `/api/itsm-requests/${late.id}/equipment`)).body).toMatchObject({
    waiting: { place: 3 },
  })

  const cancel = (id: string) => api('erin', 'POST', `/api/itsm-requests/${id}/cancel`, {})
  await cancel(second.id)
  const read = async (id: string) => (await api('erin', 'GET', `/api/itsm-requests/${id}`)).body
  expect((await read(waiting.id)).assignedInventory).toBe(second.assignedInventory)
  expect((await read(first.id)).assignedInventory).toBe(broken)
  await cancel(third.id)
  expect(await read(first.id)).toMatchObject({
    status: 'fulfilled',
    assignedInventory: third.assignedInventory,
  })
  expect((await read(late.id)).assignedInventory).toBeNull()
  expect((await eventsOf(first.id)).map(({ action }) => action)).toContain('itsm-requests.equipment_replaced')
  expect(vehicles).toHaveLength(3)
})

test('of ten replacements and ten requests at once each spare goes to one, and the line stays in order', async () => {
  const holders = await Promise.all(Array.from({ length: 10 }, holding))
  await Promise.all(holders.map(({ phone: broken }) => replace(broken)))
  await Promise.all(Array.from({ length: 6 }, phone))
  await runJobs()
  const line = await rows<{ served: boolean }>(
    `select served_at is not null as served from inventory_replacements
     where type_id = $1 and cancelled_at is null and reason = 'It broke' order by since, id`,
    [type],
  )
  const open = line.filter(({ served }) => !served)
  expect(open).toHaveLength(4)
  expect(line.slice(-4).every(({ served }) => !served)).toBe(true)
  const twice = await rows(
    `select new_item_id from inventory_replacements where new_item_id is not null and type_id = $1 group by 1 having count(*) > 1
       and count(*) > (select count(*) from inventory_history h where h.item_id = new_item_id and h."to" = 'occupied')`,
    [type],
  )
  expect(twice).toEqual([])
})
