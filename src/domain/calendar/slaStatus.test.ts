import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import type { BusinessCalendar } from './businessCalendarSchema'
import type { Pause } from './mergePauses'
import { shiftForPause } from './shiftForPause'
import type { SlaDuration } from './slaTimeSchema'
import { slaStatus } from './slaStatus'
import { warningAt } from './warningAt'
import { weekdays } from './weekdays'

const zone = 'Europe/Berlin'
const office: BusinessCalendar = {
  name: 'Office',
  timezone: zone,
  hours: Object.fromEntries(weekdays.slice(0, 5).map((day) => [day, [{ from: '09:00', to: '17:00' }]])),
  holidays: [{ date: '2026-05-14', name: 'Ascension Day' }],
}
/** Month and day of 2026 with a clock time, local: `05-04 09:00`. */
const at = (text: string) => DateTime.fromFormat(`2026-${text}`, 'yyyy-MM-dd HH:mm', { zone }).toMillis()
const local = (ms: number) => DateTime.fromMillis(ms, { zone }).toFormat('MM-dd HH:mm')
const pause = (from: string, to: string | null): Pause => ({
  from: at(from),
  to: to === null ? null : at(to),
})
const hours = (duration: number): SlaDuration => ({ duration, unit: 'hours' })

const status = (extra: Partial<Parameters<typeof slaStatus>[0]>) =>
  slaStatus({
    startedAt: at('05-04 09:00'),
    sla: hours(8),
    calendar: office,
    pauses: [],
    completedAt: null,
    now: at('05-04 10:00'),
    ...extra,
  })

describe('a pause keeps the business time that was left', () => {
  it.each<[string, Pause[], string]>([
    ['none', [], '05-04 17:00'],
    ['within a day', [pause('05-04 10:00', '05-04 12:00')], '05-05 11:00'],
    ['over the night', [pause('05-04 16:00', '05-05 10:00')], '05-05 11:00'],
    ['out of hours costs nothing', [pause('05-05 18:00', '05-05 20:00')], '05-04 17:00'],
    [
      'two of them',
      [pause('05-04 10:00', '05-04 11:00'), pause('05-04 12:00', '05-04 13:00')],
      '05-05 11:00',
    ],
    [
      'listed out of order',
      [pause('05-04 12:00', '05-04 13:00'), pause('05-04 10:00', '05-04 11:00')],
      '05-05 11:00',
    ],
    [
      'overlapping ones count once',
      [pause('05-04 10:00', '05-04 12:00'), pause('05-04 11:00', '05-04 13:00')],
      '05-05 12:00',
    ],
    [
      'one within another counts once',
      [pause('05-04 10:00', '05-04 13:00'), pause('05-04 11:00', '05-04 12:00')],
      '05-05 12:00',
    ],
    ['an empty one is nothing', [pause('05-04 10:00', '05-04 10:00')], '05-04 17:00'],
    ['one that is still running has moved nothing yet', [pause('05-04 10:00', null)], '05-04 17:00'],
  ])('%s', (_, pauses, due) => {
    expect(local(status({ pauses }).dueAt)).toBe(due)
  })

  it('over a weekend only its business hours are given back', () => {
    const given = { startedAt: at('05-08 13:00'), pauses: [pause('05-08 16:00', '05-11 10:00')] }
    // Five hours were left on Friday at 16:00.
    expect(local(status(given).dueAt)).toBe('05-11 15:00')
  })

  it('a pause that begins when it is already overdue moves nothing', () => {
    const given = { dueAt: at('05-04 17:00'), pausedAt: at('05-05 09:00'), resumedAt: at('05-06 09:00') }
    expect(shiftForPause({ ...given, calendar: office })).toBe(given.dueAt)
  })

  it('a due time on an opening moves to the opening after the pause', () => {
    const given = { dueAt: at('05-11 09:00'), pausedAt: at('05-09 12:00'), resumedAt: at('05-12 20:00') }
    expect(local(shiftForPause({ ...given, calendar: office }))).toBe('05-13 09:00')
  })

  it('a pause of no business time never moves a due time back', () => {
    const given = { dueAt: at('05-11 09:00'), pausedAt: at('05-08 16:00'), resumedAt: at('05-08 16:01') }
    expect(local(shiftForPause({ ...given, calendar: office }))).toBe('05-11 09:01')
    const outOfHours = { ...given, pausedAt: at('05-08 18:00'), resumedAt: at('05-09 18:00') }
    expect(local(shiftForPause({ ...outOfHours, calendar: office }))).toBe('05-11 09:00')
    const nightBefore = { ...given, pausedAt: at('05-07 18:00'), resumedAt: at('05-07 20:00') }
    expect(local(shiftForPause({ ...nightBefore, calendar: office }))).toBe('05-11 09:00')
  })

  it('without a calendar the due time moves by the length of the pause', () => {
    const given = { calendar: null, pauses: [pause('05-04 10:00', '05-06 10:00')] }
    expect(local(status(given).dueAt)).toBe('05-06 17:00')
  })
})

describe('breach', () => {
  it.each<[string, Parameters<typeof status>[0], boolean, number]>([
    [
      'a completion ends a pause',
      { pauses: [pause('05-04 12:00', null)], completedAt: at('05-05 09:30') },
      true,
      -30,
    ],
    ['not yet', { now: at('05-04 16:30') }, false, 30],
    ['not at the due instant itself', { now: at('05-04 17:00') }, false, 0],
    ['a minute later, though nothing is open', { now: at('05-04 17:01') }, true, 0],
    ['overdue is counted in business time', { now: at('05-05 10:00') }, true, -60],
    [
      'a completion in time stays in time',
      { completedAt: at('05-04 15:00'), now: at('06-01 00:00') },
      false,
      120,
    ],
    [
      'a completion too late stays late',
      { completedAt: at('05-05 09:30'), now: at('06-01 00:00') },
      true,
      -30,
    ],
    [
      'a clock that stands does not run out',
      { pauses: [pause('05-04 12:00', null)], now: at('06-01 00:00') },
      false,
      300,
    ],
    [
      'one that was late when it stopped is late',
      { pauses: [pause('05-05 10:00', null)], now: at('06-01 00:00') },
      true,
      -60,
    ],
  ])('%s', (_, given, breached, remainingMinutes) => {
    expect(status(given)).toMatchObject({ breached, remainingMinutes })
  })

  it('it is paused only while a pause runs and nothing is completed', () => {
    expect(status({ pauses: [pause('05-04 10:00', null)] }).paused).toBe(true)
    expect(status({ pauses: [pause('05-04 10:00', '05-04 11:00')] }).paused).toBe(false)
    expect(status({ pauses: [pause('05-04 10:00', null)], completedAt: at('05-04 12:00') }).paused).toBe(
      false,
    )
  })
})

describe('segments explain the due instant', () => {
  it('counted, paused, closed and holiday time stand in one line', () => {
    const told = status({
      startedAt: at('05-13 15:00'),
      pauses: [pause('05-13 16:00', '05-13 16:30')],
    }).segments.map(({ from, to, kind, minutes, name }) =>
      [local(from), local(to), kind, minutes, name].filter((part) => part !== undefined).join(' '),
    )
    expect(told).toEqual([
      '05-13 15:00 05-13 16:00 counted 60',
      '05-13 16:00 05-13 16:30 paused 30',
      '05-13 16:30 05-13 17:00 counted 30',
      '05-13 17:00 05-14 09:00 closed 960',
      '05-14 09:00 05-14 17:00 holiday 480 Ascension Day',
      '05-14 17:00 05-15 09:00 closed 960',
      '05-15 09:00 05-15 15:30 counted 390',
    ])
  })

  it('while the clock stands they end now', () => {
    const { segments } = status({ pauses: [pause('05-04 10:00', null)], now: at('05-06 08:00') })
    expect(segments.map(({ kind, to }) => `${kind} ${local(to)}`)).toEqual([
      'counted 05-04 10:00',
      'paused 05-06 08:00',
    ])
  })

  it('for any pauses they are without gaps, and the counted ones add up to the SLA', () => {
    const minute = fc.integer({ min: 0, max: 6000 })
    const somePauses = fc.array(fc.tuple(minute, fc.integer({ min: 0, max: 5000 })), { maxLength: 4 })
    const someStart = fc.constantFrom(
      '05-04 09:00',
      '05-08 16:50',
      '05-09 03:00',
      '03-27 12:00',
      '10-23 20:00',
    )
    fc.assert(
      fc.property(
        someStart,
        somePauses,
        fc.integer({ min: 1, max: 60 }),
        fc.boolean(),
        (start, raw, duration, open) => {
          const startedAt = at(start)
          const pauses = raw.map(([from, length]) => ({
            from: startedAt + from * 60_000,
            to: startedAt + (from + length) * 60_000,
          }))
          const calendar = open ? office : null
          const told = status({ startedAt, pauses, calendar, sla: hours(duration), now: startedAt })
          const counted = told.segments.filter(({ kind }) => kind === 'counted')
          expect(counted.reduce((sum, { minutes }) => sum + minutes, 0)).toBeCloseTo(duration * 60, 6)
          expect(told.segments[0]?.from).toBe(startedAt)
          expect(told.segments.at(-1)?.to).toBe(told.dueAt)
          told.segments.slice(1).forEach(({ from, kind }, index) => {
            const before = told.segments[index]
            expect(from).toBe(before?.to)
            if (kind !== 'holiday') expect(kind).not.toBe(before?.kind)
          })
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('the warning', () => {
  const given = { startedAt: at('05-04 09:00'), dueAt: at('05-05 11:00'), pauses: [], calendar: office }

  it('comes after 80 percent of the business time', () => {
    // Ten open hours: eight of them end with Monday.
    expect(local(warningAt(given))).toBe('05-04 17:00')
  })

  it('does not count pauses', () => {
    const paused = { ...given, pauses: [pause('05-04 10:00', '05-04 15:00')] }
    // Five hours count, the fourth ends on Tuesday.
    expect(local(warningAt(paused))).toBe('05-05 10:00')
  })

  it('is the due instant when no open time lies before it', () => {
    const early = { ...given, startedAt: at('05-02 12:00'), dueAt: at('05-04 09:00') }
    expect(warningAt(early)).toBe(early.dueAt)
  })
})
