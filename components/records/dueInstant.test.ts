import { describe, expect, it } from 'vitest'
import { dueInput } from './dueInput'
import { dueInstant } from './dueInstant'

describe('a due time is typed and shown in the zone of the person', () => {
  it.each([
    ['2026-01-15T14:00', 'Europe/Berlin', '2026-01-15T13:00:00.000Z'],
    ['2026-07-15T14:00', 'Europe/Berlin', '2026-07-15T12:00:00.000Z'],
    ['2026-03-29T03:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-07-15T00:15', 'America/New_York', '2026-07-15T04:15:00.000Z'],
    ['2026-07-15T14:00', 'UTC', '2026-07-15T14:00:00.000Z'],
  ])('%s in %s is %s, and back', (local, zone, instant) => {
    expect(dueInstant(local, zone)).toBe(instant)
    expect(dueInput(instant, zone)).toBe(local)
  })

  it('nothing typed is no time', () => {
    expect(dueInstant('', 'UTC')).toBeNull()
    expect(dueInput(null, 'UTC')).toBe('')
  })
})
