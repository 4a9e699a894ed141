import { expect, test } from 'vitest'
import { requestAs } from '@/scripts/lib/requestAs'
import { cancelRequest } from '@/src/operations/requests/cancelRequest'
import { submitRequest } from '@/src/operations/requests/submitRequest'
import { idOf } from '@/tests/factories/idOf'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'
import { testPayload } from '@/tests/harness/testPayload'

/** Fewer than the pool has connections: the crowd waits for locks, not for connections. */
const AT_ONCE = 16

async function all<Input>(inputs: readonly Input[], work: (input: Input) => Promise<unknown>): Promise<void> {
  const rest = [...inputs]
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = rest.shift(); next !== undefined; next = rest.shift()) await work(next)
    }),
  )
}

type Line = { id: string; number: string; item: string | null }

const queue = () =>
  rows<Line>(
    `select id, number, assigned_inventory_id as item from itsm_requests
     where inventory_waiting_since is not null order by inventory_waiting_since, number`,
  )

test('200 requests at once for 100 items: 100 have one each, 100 wait in order, and none is given twice', async () => {
  const type = await api('admin', 'POST', '/api/inventory-types', { name: 'Badge', slug: 'badge' })
  await runJobs()
  for (let index = 0; index < 100; index += 1) {
    await api('admin', 'POST', '/api/inventory-items', {
      type: type.body.doc.id,
      identifier: `BADGE-${String(index).padStart(3, '0')}`,
    })
  }
  const made = await api('admin', 'POST', '/api/itsm-forms', {
    title: 'Badge',
    slug: 'badge-form',
    category: await idOf('itsm-categories', 'access'),
    formType: 'equipment',
    inventoryType: type.body.doc.id,
    enabled: true,
    fields: [],
    workflowBuilder: {
      version: 1,
      nodes: [
        { id: 'submitted', type: 'submitted', data: {}, position: { x: 0, y: 0 } },
        {
          id: 'deliver',
          type: 'fulfillment',
          data: { label: 'Deliver', fulfillerRoles: ['itsm-access-fulfiller'] },
          position: { x: 1, y: 0 },
        },
      ],
      edges: [{ id: 'a', source: 'submitted', target: 'deliver' }],
    },
  })
  await runJobs()
  expect((await api('admin', 'POST', `/api/itsm-forms/${made.body.doc.id}/publish`)).status).toBe(200)

  const payload = await testPayload()
  await all(
    Array.from({ length: 200 }, (_, index) => index),
    async () => {
      await submitRequest(await requestAs(payload, 'erin@steward.example'), { form: 'badge-form', data: {} })
    },
  )

  const line = await queue()
  expect(line).toHaveLength(200)
  expect(new Set(line.slice(0, 100).map(({ item }) => item)).size).toBe(100)
  expect(line.slice(0, 100).every(({ item }) => item !== null)).toBe(true)
  expect(line.slice(100).every(({ item }) => item === null)).toBe(true)
  const items = await rows<{ identifier: string; request: string }>(
    `select i.identifier, i.assigned_request_id as request from inventory_items i where i.type_id = $1 and i.status = 'occupied' order by 1`,
    [type.body.doc.id],
  )
  expect(items.map(({ request }) => request)).toEqual(line.slice(0, 100).map(({ id }) => id))
  const twice = await rows(
    `select item_id from inventory_history where "to" = 'occupied' group by 1 having count(*) > 1`,
  )
  expect(twice).toEqual([])

  const leaving = line.slice(0, 100).filter((_, index) => index % 5 === 0)
  await all(leaving, async ({ id }) => {
    await cancelRequest(await requestAs(payload, 'erin@steward.example'), id, {})
  })
  const after = await queue()
  expect(after).toHaveLength(180)
  const served = after.filter(({ item }) => item !== null)
  expect(served).toEqual(after.slice(0, 100))
  expect(new Set(served.map(({ item }) => item)).size).toBe(100)
  expect(after.slice(80, 100).map(({ id }) => id)).toEqual(line.slice(100, 120).map(({ id }) => id))
}, 120_000)
