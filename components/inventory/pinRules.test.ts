import { describe, expect, test } from 'vitest'
import type { ItemView } from './ItemView'
import { pinRules } from './pinRules'

const pin = { status: 'open' } as ItemView['comments'][number]
const item = (
  status: ItemView['status'],
  rights: Partial<ItemView['permissions']>,
  abilities: { comment?: boolean; resolve?: boolean } = {},
) => ({
  status,
  blueprint: 'p',
  comments: [pin],
  type: { id: 't', slug: 'vehicle', name: 'Vehicle', identifierLabel: '', fields: [] },
  permissions: { update: false, reviewer: false, maintainer: false, admin: false, ...rights },
  abilities: {
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
    ...abilities,
  },
})

describe('why pins cannot be set or resolved', () => {
  test('who may do it now is told nothing', () => {
    expect(pinRules(item('under_review', { reviewer: true }, { comment: true })).add).toBeNull()
    expect(pinRules(item('under_repair', { maintainer: true }, { resolve: true })).resolve).toBeNull()
  })
  test('another status is named', () => {
    expect(pinRules(item('available', { reviewer: true })).add).toMatch(/under review.*is available/)
    expect(pinRules(item('under_review', { maintainer: true })).resolve).toMatch(/under repair.*under review/)
  })
  test('a missing right is named where the status would allow it', () => {
    expect(pinRules(item('under_review', { maintainer: true })).add).toMatch(/inventory-vehicle\.reviewer/)
    expect(pinRules(item('under_repair', { reviewer: true })).resolve).toMatch(
      /inventory-vehicle\.maintainer/,
    )
  })
})
