import fc from 'fast-check'
import { Settings } from 'luxon'
import { afterEach, describe, expect, it } from 'vitest'
import { localDay } from './localDay'
import { localInstant } from './localInstant'

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000
const shown = (zone: string, date: string, clock: string) => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return new Date(localInstant(zone, dayOf(date), hours * 60 + minutes)).toISOString().slice(0, 16)
}

describe('a local time is one instant', () => {
  it.each([
    ['Europe/Berlin', '2026-01-15', '09:00', '2026-01-15T08:00'],
    ['Europe/Berlin', '2026-07-15', '09:00', '2026-07-15T07:00'],
    ['Asia/Kolkata', '2026-07-15', '09:00', '2026-07-15T03:30'],
    ['Asia/Kathmandu', '2026-07-15', '09:00', '2026-07-15T03:15'],
    ['Pacific/Apia', '2011-12-29', '09:00', '2011-12-29T19:00'],
    ['America/St_Johns', '2026-07-15', '09:00', '2026-07-15T11:30'],
  ])('%s %s %s', (zone, date, clock, instant) => {
    expect(shown(zone, date, clock)).toBe(instant)
  })

  it.each([
    ['Europe/Berlin', '2026-03-29', '02:00', '2026-03-29T01:00'],
    ['Europe/Berlin', '2026-03-29', '02:45', '2026-03-29T01:00'],
    ['Europe/Berlin', '2026-03-29', '03:00', '2026-03-29T01:00'],
    ['Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:30'],
    ['Pacific/Apia', '2011-12-30', '12:00', '2011-12-30T10:00'],
  ])('a time that is left out is the change itself: %s %s %s', (zone, date, clock, instant) => {
    expect(shown(zone, date, clock)).toBe(instant)
  })

  it.each([
    ['Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T00:30'],
    ['Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45'],
    ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30'],
  ])('a time that is shown twice is the first of the two: %s %s %s', (zone, date, clock, instant) => {
    expect(shown(zone, date, clock)).toBe(instant)
  })
})

describe('whatever the season of the one who asks', () => {
  const realNow = Settings.now
  afterEach(() => {
    Settings.now = realNow
  })

  it.each(['2026-01-01', '2026-07-01'])('asked on %s the answer is the same', (today) => {
    Settings.now = () => Date.parse(today)
    expect(shown('Europe/Berlin', '2026-10-25', '02:30')).toBe('2026-10-25T00:30')
  })
})

it('later clock times never come before earlier ones, and a clock that shows a time reads it back', () => {
  const zones = [
    'Europe/Berlin',
    'Australia/Lord_Howe',
    'America/Sao_Paulo',
    'Africa/Casablanca',
    'Asia/Kolkata',
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: dayOf('2005-01-01'), max: dayOf('2035-01-01') }),
      fc.integer({ min: 0, max: 1439 }),
      fc.integer({ min: 0, max: 2880 }),
      (zone, day, minute, later) => {
        const at = localInstant(zone, day, minute)
        expect(localInstant(zone, day, minute + later)).toBeGreaterThanOrEqual(at)
        const clock = localDay(zone, at)
        // After a change that left the time out, the clock already shows a later one.
        expect(clock.day * 1440 + clock.minute).toBeGreaterThanOrEqual(day * 1440 + minute)
        expect(localInstant(zone, clock.day, clock.minute)).toBe(at)
      },
    ),
    { numRuns: 500 },
  )
})
