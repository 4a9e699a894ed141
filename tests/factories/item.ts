import type { ItemStatus } from '@/src/domain/inventory/itemStatuses'
import { api } from '@/tests/harness/api'
import { idOf } from './idOf'

let count = 0

/** The commands that bring a new item into each status. */
const WAY: Record<ItemStatus, readonly ('assign' | ItemStatus)[]> = {
  available: [],
  occupied: ['assign'],
  under_review: ['assign', 'under_review'],
  under_repair: ['under_repair'],
  reserved: ['reserved'],
  retired: ['retired'],
}

type Given = { type?: string; identifier?: string; holder?: string } & Record<string, unknown>

/** An item of type laptop (nobody waits for those) in the given status, by the commands alone. Answers its id. */
export async function item(
  status: ItemStatus = 'available',
  { type = 'laptop', identifier, holder = 'erin', ...rest }: Given = {},
): Promise<string> {
  count += 1
  const made = await api('admin', 'POST', '/api/inventory-items', {
    type: await idOf('inventory-types', type),
    identifier: identifier ?? `T-${type === 'vehicle' ? 'ST ' : ''}${String(count).padStart(4, '0')}`,
    ...rest,
  })
  if (made.status !== 201)
    throw new Error(`The item was answered ${made.status}: ${JSON.stringify(made.body)}`)
  const { id } = made.body.doc
  for (const step of WAY[status]) {
    const moved =
      step === 'assign'
        ? await api('admin', 'POST', `/api/inventory-items/${id}/assign`, {
            employee: await idOf('employees', holder),
          })
        : await api('admin', 'POST', `/api/inventory-items/${id}/transition`, { to: step })
    if (moved.status !== 200)
      throw new Error(`${step} was answered ${moved.status}: ${JSON.stringify(moved.body)}`)
  }
  return id
}
