import { describe, expect, test } from 'vitest'
import { ITEM_STATUSES, type ItemStatus } from '@/src/domain/inventory/itemStatuses'
import { item } from '@/tests/factories/item'
import { person } from '@/tests/factories/person'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'

/** The table of the specification, not of the code. */
const ALLOWED: Record<ItemStatus, string> = {
  available: 'under_repair reserved retired',
  occupied: 'under_review',
  under_review: 'under_repair reserved retired available',
  under_repair: 'reserved retired available',
  reserved: 'retired available',
  retired: 'available',
}

const keeper = await person({ roles: ['inventory-laptop-manager'] })
const reader = await person({ roles: ['inventory-laptop-reviewer', 'inventory-laptop-maintainer'] })
const stranger = await person({ roles: ['inventory-vehicle-admin'] })

const move = (who: string, id: string, to: string, reason?: string) =>
  api(who, 'POST', `/api/inventory-items/${id}/transition`, { to, ...(reason ? { reason } : {}) })

for (const from of ITEM_STATUSES) {
  describe(from, () => {
    for (const to of ITEM_STATUSES) {
      const allowed = ALLOWED[from].split(' ').includes(to)
      test(`${allowed ? 'becomes' : 'never becomes'} ${to}, and never without the right`, async () => {
        const id = await item(from)
        const refused = await move(reader.who, id, to)
        expect(refused).toMatchObject({
          status: 403,
          body: { errors: [{ code: 'forbidden', data: { permission: 'inventory-laptop.update' } }] },
        })
        expect((await move(stranger.who, id, to)).status).toBe(404)

        const answer = await move(keeper.who, id, to)
        if (allowed) expect(answer).toMatchObject({ status: 200, body: { doc: { id, status: to } } })
        else
          expect(answer).toMatchObject({
            status: 409,
            body: { errors: [{ code: 'illegal_transition', data: { from, to } }] },
          })
        expect(await rows('select status from inventory_items where id = $1', [id])).toEqual([
          { status: allowed ? to : from },
        ])
      })
    }
  })
}

test('an unknown status is 400, an unknown item 404, and nobody is 401', async () => {
  const id = await item()
  expect(await move(keeper.who, id, 'lost')).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'to' }] },
  })
  expect((await move(keeper.who, '00000000-0000-4000-8000-000000000000', 'retired')).status).toBe(404)
  expect((await api(null, 'POST', `/api/inventory-items/${id}/transition`, { to: 'retired' })).status).toBe(
    401,
  )
})

test('what only commands write is refused in a PATCH; the same value passes', async () => {
  const id = await item('reserved')
  const patch = (data: object) => api('admin', 'PATCH', `/api/inventory-items/${id}`, data)
  for (const [field, value] of [
    ['status', 'available'],
    ['assignedTo', reader.id],
    ['comments', [{ id: 'mine' }]],
    ['assignedRequest', '00000000-0000-4000-8000-000000000000'],
  ] as const) {
    expect(await patch({ [field]: value }), field).toMatchObject({
      status: 400,
      body: { errors: [{ field }] },
    })
  }
  expect(await patch({ status: 'reserved', notes: 'On the shelf' })).toMatchObject({
    status: 200,
    body: { doc: { notes: 'On the shelf', status: 'reserved' } },
  })
  expect(
    await api('admin', 'POST', '/api/inventory-items', {
      type: (await rows<{ id: string }>(`select type_id as id from inventory_items where id = $1`, [id]))[0]!
        .id,
      identifier: 'Born occupied',
      status: 'occupied',
    }),
  ).toMatchObject({ status: 400, body: { errors: [{ field: 'status' }] } })
})

test('an item is assigned only from available, to an active colleague', async () => {
  const assign = (who: string, id: string, employee: string) =>
    api(who, 'POST', `/api/inventory-items/${id}/assign`, { employee })
  for (const status of ITEM_STATUSES) {
    const id = await item(status)
    expect((await assign(reader.who, id, keeper.id)).status).toBe(403)
    const answer = await assign(keeper.who, id, reader.id)
    if (status === 'available')
      expect(answer).toMatchObject({
        status: 200,
        body: { doc: { status: 'occupied', assignedTo: reader.id } },
      })
    else expect(answer).toMatchObject({ status: 409, body: { errors: [{ code: 'illegal_transition' }] } })
  }
  const gone = await person({ status: 'left' })
  expect(await assign(keeper.who, await item(), gone.id)).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'employee' }] },
  })
})

test('of two who assign one item at once, one does', async () => {
  const id = await item()
  const answers = await Promise.all(
    [reader, stranger, keeper, reader].map(({ id: employee }) =>
      api(keeper.who, 'POST', `/api/inventory-items/${id}/assign`, { employee }),
    ),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
})

test('deleting needs admin and is refused while somebody has the item', async () => {
  const boss = await person({ roles: ['inventory-laptop-admin'] })
  for (const status of ITEM_STATUSES) {
    const id = await item(status)
    expect((await api(keeper.who, 'DELETE', `/api/inventory-items/${id}`)).status).toBe(403)
    expect((await api(boss.who, 'DELETE', `/api/inventory-items/${id}`)).status).toBe(
      status === 'occupied' ? 409 : 200,
    )
  }
})
