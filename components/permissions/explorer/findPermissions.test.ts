import { expect, it } from 'vitest'
import { findPermissions } from './findPermissions'

const all = ['itsm.read', 'itsm-access.approve', 'visitor-itsm.read', 'system.read'].map((value) => ({
  value,
  label: value,
  hint: value === 'system.read' ? 'Look at people' : '',
}))
const found = (typed: string) => findPermissions(all, typed).map(({ value }) => value)

it('every word has to fit, in the slug or the name', () => {
  expect(found('itsm read')).toEqual(['itsm.read', 'visitor-itsm.read'])
  expect(found('people')).toEqual(['system.read'])
  expect(found('nothing')).toEqual([])
})
it('what begins with the text comes first, and the list stays short', () => {
  expect(found('itsm')[0]).toBe('itsm.read')
  expect(found('itsm').at(-1)).toBe('visitor-itsm.read')
  const many = Array.from({ length: 6000 }, (_, at) => ({ value: `r${at}.read`, label: `r${at}.read` }))
  expect(findPermissions(many, 'read')).toHaveLength(50)
})
