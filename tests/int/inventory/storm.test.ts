import { expect, test } from 'vitest'
import { requestAs } from '@/scripts/lib/requestAs'
import { transitionItem } from '@/src/operations/inventory/transitionItem'
import { cancelRequest } from '@/src/operations/requests/cancelRequest'
import { decideRequest } from '@/src/operations/requests/decideRequest'
import { fulfillRequest } from '@/src/operations/requests/fulfillRequest'
import { submitRequest } from '@/src/operations/requests/submitRequest'
import { OperationError } from '@/src/platform/OperationError'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'
import { testPayload } from '@/tests/harness/testPayload'

const FORM = 'vehicle-request-form'

test('whatever happens at once, no command fails but by a refusal, and items and requests still agree', async () => {
  const payload = await testPayload()
  const as = (who: string) => requestAs(payload, `${who}@steward.example`)
  const vehicles = (
    await rows<{ id: string }>(
      `select i.id from inventory_items i join inventory_types t on t.id = i.type_id where t.slug = 'vehicle'`,
    )
  ).map(({ id }) => id)
  const refused: string[] = []

  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof OperationError)) throw error
      refused.push(error.items[0]!.code)
    }
  }
  const customer = async (turn: number): Promise<void> => {
    const { doc } = await submitRequest(await as('erin'), { form: FORM, data: { reason: `Trip ${turn}` } })
    await attempt(async () => decideRequest(await as('mona'), doc.id, { action: 'approved' }))
    if (turn % 3 === 0) await attempt(async () => cancelRequest(await as('erin'), doc.id, {}))
    else if (turn % 3 === 1) await attempt(async () => fulfillRequest(await as('frank'), doc.id, {}))
    else {
      await Promise.all([
        attempt(async () => cancelRequest(await as('erin'), doc.id, {})),
        attempt(async () =>
          fulfillRequest(await as('frank'), doc.id, { item: vehicles[turn % vehicles.length]! }),
        ),
      ])
    }
  }
  const keeper = async (turn: number): Promise<void> => {
    for (const to of ['under_review', 'under_repair', 'available'] as const) {
      await attempt(async () => transitionItem(await as('admin'), vehicles[turn % vehicles.length]!, { to }))
    }
  }
  for (let wave = 0; wave < 4; wave += 1) {
    await Promise.all(
      Array.from({ length: 6 }, (_, index) => [customer(wave * 6 + index), keeper(wave * 6 + index)]).flat(),
    )
  }
  await Promise.all([runJobs(), runJobs()])

  const known = new Set(['illegal_transition', 'no_item', 'item_not_free', 'not_open', 'already_decided'])
  expect(refused.filter((code) => !known.has(code))).toEqual([])
  const torn = await rows(
    `select i.identifier, i.status, r.number from inventory_items i full join itsm_requests r on r.assigned_inventory_id = i.id and r.completed_at is null
     where (r.id is not null and (i.status <> 'occupied' or i.assigned_request_id <> r.id)) or (i.status = 'occupied' and i.assigned_to_id is null)`,
  )
  expect(torn).toEqual([])
  const stranded = await rows(
    `select r.number from itsm_requests r where r.inventory_waiting_since is not null and r.assigned_inventory_id is null and r.status = 'pending_fulfillment'
       and exists (select 1 from inventory_items i where i.type_id = r.inventory_type_id and i.status = 'available')`,
  )
  expect(stranded).toEqual([])
  const broken = await rows(
    `select item_id from (select item_id, "from", lag("to") over (partition by item_id order by seq) as before from inventory_history) h
     where before is not null and before <> "from"`,
  )
  expect(broken).toEqual([])
}, 120_000)
