import { describe, expect, it } from 'vitest'
import { actionText } from './actionText'

describe('an audit action in words', () => {
  it('names the thing and what was done', () => {
    expect(actionText('itsm-categories.update')).toBe('Itsm categories: changed')
    expect(actionText('elevations.take')).toBe('Elevations: taken')
  })
  it('says that a try was refused', () => {
    expect(actionText('role-assignments.create.denied')).toBe('Role assignments: created (refused)')
  })
})
