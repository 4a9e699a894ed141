import { describe, expect, it } from 'vitest'
import { previewBody } from './previewBody'

const unchanged = (value: unknown) => ({ value, initialValue: value })

describe('what is asked before a save', () => {
  it('has the fields that decide about rights and nothing else, relationships as ids', () => {
    const fields = {
      name: { value: 'New', initialValue: 'Old' },
      level: unchanged(10),
      inheritsFrom: { value: { id: 'base' }, initialValue: null },
      permissions: { value: ['a', { id: 'b' }], initialValue: ['a'] },
    }
    expect(previewBody('employee-roles', 'role', fields)).toEqual({
      collection: 'employee-roles',
      id: 'role',
      data: { level: 10, inheritsFrom: 'base', permissions: ['a', 'b'] },
    })
  })
  it('is nothing when only words were changed', () => {
    const fields = { name: { value: 'New', initialValue: 'Old' }, status: unchanged('active') }
    expect(previewBody('employee-roles', 'role', fields)).toBeNull()
  })
  it('is asked for every new row but a new employee', () => {
    expect(previewBody('employee-groups', null, { roles: unchanged(['r']) })).not.toBeNull()
    expect(previewBody('employees', null, { status: unchanged('active') })).toBeNull()
  })
  it('never carries a password, and a cleared choice is nothing', () => {
    const fields = { password: { value: 'secret' }, status: { value: 'left', initialValue: 'active' } }
    expect(previewBody('employees', 'e', fields)).toEqual({
      collection: 'employees',
      id: 'e',
      data: { status: 'left' },
    })
    const cleared = { parent: { value: '', initialValue: 'above' } }
    expect(previewBody('permission-resources', 'r', cleared)?.data).toEqual({ parent: null })
  })
  it('is nothing for a collection that gives no rights', () => {
    expect(previewBody('departments', 'd', { parent: { value: 'x', initialValue: null } })).toBeNull()
  })
})
