import { describe, expect, it } from 'vitest'
import { chosenChannels } from './chosenChannels'

const kind = { event: 'a.b', label: 'A', inApp: true, email: true }
const choice = { event: 'a.b', channel: 'email', enabled: true, digest: 'off' } as const

describe('how a message reaches a person', () => {
  it('is what the kind says until the person chooses', () => {
    expect(chosenChannels(kind, [])).toEqual({ inApp: true, email: 'now' })
    expect(chosenChannels({ ...kind, inApp: false, email: false }, [])).toEqual({
      inApp: false,
      email: 'none',
    })
  })
  it('is their own choice per channel, and a choice about another event counts for nothing', () => {
    expect(chosenChannels(kind, [{ ...choice, enabled: false }])).toEqual({ inApp: true, email: 'none' })
    expect(chosenChannels(kind, [{ ...choice, digest: 'weekly' }])).toEqual({ inApp: true, email: 'weekly' })
    expect(chosenChannels(kind, [{ ...choice, event: 'c.d', enabled: false }]).email).toBe('now')
    expect(chosenChannels(kind, [{ ...choice, channel: 'inApp', enabled: false }])).toEqual({
      inApp: false,
      email: 'now',
    })
  })
  it('is both at once, whatever was chosen, for what nobody switches off', () => {
    const off = [
      { ...choice, enabled: false },
      { ...choice, channel: 'inApp' as const, enabled: false },
    ]
    expect(chosenChannels({ ...kind, always: true }, off)).toEqual({ inApp: true, email: 'now' })
  })
})
