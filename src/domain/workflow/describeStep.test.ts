import { describe, expect, it } from 'vitest'
import type { WorkflowNode } from './definitionSchema'
import { describeStep } from './describeStep'

const names = {
  roles: { access: 'Access approvers', legal: 'Legal approvers' },
  people: { p1: 'Ann' },
  fields: { boss: 'Your lead' },
}
const words = (type: WorkflowNode['type'], data: WorkflowNode['data'] = {}) =>
  describeStep({ type, data }, names)

describe('describeStep says who acts', () => {
  it.each([
    ['approval', { approverRoles: ['access'] }, 'One of Access approvers'],
    [
      'approval',
      { approverRoles: ['access', 'legal'], minApprovals: 2 },
      '2 of Access approvers, Legal approvers must approve',
    ],
    ['approval', { approverRoles: ['gone'] }, 'One of gone'],
    ['approval', {}, 'One of those who may approve'],
    ['approval', { approvalType: 'lineManager' }, 'The line manager'],
    ['approval', { approvalType: 'departmentHead' }, 'The head of the department'],
    ['approval', { approvalType: 'employee', employee: 'p1' }, 'Ann'],
    ['approval', { approvalType: 'formField', field: 'boss' }, 'The person chosen in “Your lead”'],
    ['fulfillment', { fulfillerRoles: ['legal'] }, 'One of Legal approvers'],
    ['notify', {}, 'The requester'],
    ['notify', { to: 'role', role: 'access' }, 'Access approvers'],
    ['timer', { wait: { duration: 1, unit: 'days' } }, '1 day'],
    ['timer', { wait: { duration: 3, unit: 'hours' } }, '3 hours'],
  ] as [WorkflowNode['type'], WorkflowNode['data'], string][])('%s %j', (type, data, expected) => {
    expect(words(type, data)).toBe(expected)
  })

  it('a name that every object inherits is not mistaken for a role', () => {
    expect(words('approval', { approverRoles: ['constructor'] })).toBe('One of constructor')
  })
})
