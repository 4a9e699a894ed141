import { describe, expect, it } from 'vitest'
import { previewSchema } from './previewSchema'

const A = '6f0c3b5e-1f4b-4b35-9c5d-0f7a5a8f1a01'
const B = '6f0c3b5e-1f4b-4b35-9c5d-0f7a5a8f1a02'

describe('previewSchema', () => {
  it('takes a row as it is sent to be saved, populated relationships and other fields included', () => {
    expect(
      previewSchema.parse({
        collection: 'employee-roles',
        id: A,
        data: { name: 'Desk', rev: 3, inheritsFrom: { id: B, name: 'x' }, permissions: [A] },
      }),
    ).toEqual({
      collection: 'employee-roles',
      id: A,
      row: { inheritsFrom: B, permissionIds: [A] },
    })
  })
  it('reads dates as moments, and leaves out what was not sent', () => {
    expect(
      previewSchema.parse({
        collection: 'role-assignments',
        data: { employee: A, role: B, validUntil: '2026-05-01T00:00:00Z' },
      }),
    ).toEqual({
      collection: 'role-assignments',
      id: null,
      row: { employee: A, roleId: B, validUntil: Date.UTC(2026, 4, 1) },
    })
  })
  it('no data means that the row is gone, which only a stored row can be', () => {
    expect(previewSchema.parse({ collection: 'permission-grants', id: A, data: null })).toMatchObject({
      row: null,
    })
    expect(previewSchema.safeParse({ collection: 'permission-grants', data: null }).success).toBe(false)
  })
  it('refuses other collections and malformed values', () => {
    expect(previewSchema.safeParse({ collection: 'itsm-forms', id: A, data: {} }).success).toBe(false)
    expect(previewSchema.safeParse({ collection: 'employee-roles', id: 'x', data: {} }).success).toBe(false)
    expect(
      previewSchema.safeParse({ collection: 'employee-roles', id: A, data: { inheritsFrom: 'x' } }).success,
    ).toBe(false)
    expect(
      previewSchema.safeParse({ collection: 'role-assignments', data: { validFrom: 'soon' } }).success,
    ).toBe(false)
  })
})
