import { describe, expect, test } from 'vitest'
import { ITEM_STATUSES } from '@/src/domain/inventory/itemStatuses'
import { ITEM_TRANSITIONS } from '@/src/domain/inventory/itemTransitions'
import { itemCommands } from './itemCommands'
import type { ItemView } from './ItemView'

const type = { id: 't', slug: 'vehicle', name: 'Vehicle', identifierLabel: 'Licence plate', fields: [] }
const none = {
  transition: [],
  assign: false,
  comment: false,
  resolve: false,
  handOver: false,
  replace: false,
  receive: false,
  handBack: false,
  withdraw: false,
  edit: false,
  delete: false,
}
const item = (
  status: ItemView['status'],
  update: boolean,
  abilities: Partial<ItemView['abilities']> = {},
) => ({
  type,
  status,
  abilities: { ...none, ...abilities },
  permissions: { update, reviewer: false, maintainer: false, admin: false },
})

describe('the commands of an asset', () => {
  test.each(ITEM_STATUSES)('name every other status once, open or with a reason, when it is %s', (status) => {
    const transition = [...ITEM_TRANSITIONS[status]]
    const { open, barred } = itemCommands(item(status, true, { transition }))
    const keys = [...open, ...barred].map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(open.map(({ key }) => key).sort()).toEqual([...transition].sort())
    for (const { why } of barred) expect(why).toMatch(/\.$/)
  })

  test('without the right each says which right is missing', () => {
    const { open, barred } = itemCommands(item('available', false))
    expect(open).toEqual([])
    for (const { why } of barred) expect(why).toBe('This needs the right inventory-vehicle.update.')
  })

  test('what the status forbids is said in the words of the table', () => {
    const { barred } = itemCommands(item('occupied', true, { transition: ['under_review'] }))
    expect(barred.find(({ key }) => key === 'retired')?.why).toMatch(/occupied cannot become retired/)
  })
})
