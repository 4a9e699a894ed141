import { describe, expect, it } from 'vitest'
import { expectedWords } from './expectedWords'

const calendar = { name: 'Office' }

describe('expectedWords', () => {
  it('prefers what it usually took to what is promised', () =>
    expect(
      expectedWords({ usualMinutes: 120, slaTime: { enabled: true, duration: 2, unit: 'days' }, calendar }),
    ).toBe('Usually 2 h'))

  it('says that days of a calendar are working days', () =>
    expect(
      expectedWords({ usualMinutes: null, slaTime: { enabled: true, duration: 2, unit: 'days' }, calendar }),
    ).toBe('Within 2 working days'))

  it('counts one in the singular', () =>
    expect(
      expectedWords({ usualMinutes: null, slaTime: { enabled: true, duration: 1, unit: 'hours' } }),
    ).toBe('Within 1 hour'))

  it('promises nothing where the form does not', () =>
    expect(expectedWords({ usualMinutes: null, slaTime: { enabled: false } })).toBeUndefined())
})
