import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { addBusinessMinutes } from './addBusinessMinutes'
import type { BusinessCalendar } from './businessCalendarSchema'
import { businessMinutesBetween } from './businessMinutesBetween'
import { dueAt } from './dueAt'
import { openWindows } from './openWindows'
import { weekdays, type Weekday } from './weekdays'

type Hours = BusinessCalendar['hours']
const w = (from: string, to: string) => ({ from, to })
const on = (days: readonly Weekday[], ...windows: { from: string; to: string }[]): Hours =>
  Object.fromEntries(days.map((day) => [day, windows]))
const workdays = weekdays.slice(0, 5)
const calendar = (hours: Hours, timezone = 'Europe/Berlin', holidays: string[] = []): BusinessCalendar => ({
  name: 'Office',
  timezone,
  hours,
  holidays: holidays.map((date) => ({ date, name: `Holiday ${date}` })),
})

const office = calendar(on(workdays, w('09:00', '17:00')))
const withBreak = calendar(on(workdays, w('09:00', '12:00'), w('13:00', '17:00')))
const always = (zone: string) => calendar(on(weekdays, w('00:00', '24:00')), zone)
const roundTheClock = calendar(on(weekdays, w('00:00', '00:00')))
const nights = calendar(on(workdays, w('22:00', '06:00')))
const kolkata = calendar(on(workdays, w('09:30', '18:00')), 'Asia/Kolkata')
const howe = calendar(on(weekdays, w('01:00', '05:00')), 'Australia/Lord_Howe')
const may = calendar(on(workdays, w('09:00', '17:00')), 'Europe/Berlin', ['2026-05-01', '2026-05-14'])

/** Local time of the calendar's zone, written without offset. */
const at = (local: string, { timezone }: BusinessCalendar) =>
  DateTime.fromISO(local, { zone: timezone }).toMillis()
const local = (ms: number, { timezone }: BusinessCalendar) =>
  DateTime.fromMillis(ms, { zone: timezone }).toFormat("yyyy-MM-dd'T'HH:mm")

describe('hours are open hours', () => {
  it.each<[string, BusinessCalendar, string, number, string]>([
    ['within a day', office, '2026-05-04T09:00', 8, '2026-05-04T17:00'],
    ['over the closing', office, '2026-05-04T16:00', 2, '2026-05-05T10:00'],
    ['over a weekend', office, '2026-05-08T16:30', 1, '2026-05-11T09:30'],
    ['from out of hours', office, '2026-05-09T23:00', 1, '2026-05-11T10:00'],
    ['over a break', withBreak, '2026-05-04T11:30', 1, '2026-05-04T13:30'],
    ['from within a break', withBreak, '2026-05-04T12:30', 1, '2026-05-04T14:00'],
    ['ending with a break', withBreak, '2026-05-04T09:00', 3, '2026-05-04T12:00'],
    ['over a holiday', may, '2026-04-30T16:00', 2, '2026-05-04T10:00'],
    ['over a night shift', nights, '2026-05-04T23:00', 8, '2026-05-05T23:00'],
    ['when the clocks go forward', always('Europe/Berlin'), '2026-03-29T00:00', 24, '2026-03-30T01:00'],
    ['when the clocks go back', always('Europe/Berlin'), '2026-10-25T00:00', 24, '2026-10-25T23:00'],
    ['office hours over the change forward', office, '2026-03-27T16:00', 2, '2026-03-30T10:00'],
    ['office hours over the change back', office, '2026-10-23T16:00', 2, '2026-10-26T10:00'],
    [
      'a window that ends when it starts is a whole day',
      roundTheClock,
      '2026-05-04T08:00',
      30,
      '2026-05-05T14:00',
    ],
    ['in a half-hour zone', kolkata, '2026-05-04T17:00', 2, '2026-05-05T10:30'],
    ['half an hour lost on Lord Howe', howe, '2026-10-04T01:00', 3.5, '2026-10-04T05:00'],
    ['half an hour won on Lord Howe', howe, '2026-04-05T01:00', 4.5, '2026-04-05T05:00'],
    ['fractions of an hour', office, '2026-05-04T16:45', 0.5, '2026-05-05T09:15'],
  ])('%s', (_, where, start, duration, expected) => {
    const due = dueAt({ startedAt: at(start, where), sla: { duration, unit: 'hours' }, calendar: where })
    expect(local(due, where)).toBe(expected)
  })
})

describe('days are working days at the same clock time', () => {
  it.each<[string, BusinessCalendar, string, number, string]>([
    ['the next day', office, '2026-05-04T15:00', 1, '2026-05-05T15:00'],
    ['over a weekend', office, '2026-05-08T15:00', 1, '2026-05-11T15:00'],
    ['five are a week', office, '2026-05-04T15:00', 5, '2026-05-11T15:00'],
    ['from a Saturday', office, '2026-05-09T11:00', 1, '2026-05-11T11:00'],
    ['before the opening, moved to it', office, '2026-05-04T06:00', 1, '2026-05-05T09:00'],
    ['after the closing, moved to the next opening', office, '2026-05-08T20:00', 1, '2026-05-12T09:00'],
    ['in the break, moved to its end', withBreak, '2026-05-04T12:15', 1, '2026-05-05T13:00'],
    ['a holiday on the due day', may, '2026-04-30T10:00', 1, '2026-05-04T10:00'],
    ['a holiday on the way', may, '2026-05-13T10:00', 2, '2026-05-18T10:00'],
    ['the clock time stays when the clocks change', office, '2026-03-27T15:00', 1, '2026-03-30T15:00'],
    [
      'a clock time that is left out is the change',
      always('Europe/Berlin'),
      '2026-03-28T02:30',
      1,
      '2026-03-29T03:00',
    ],
    ['a night shift counts on the day it starts', nights, '2026-05-08T23:00', 1, '2026-05-11T23:00'],
    ['a half-hour zone', kolkata, '2026-05-08T09:45', 1, '2026-05-11T09:45'],
  ])('%s', (_, where, start, duration, expected) => {
    const due = dueAt({ startedAt: at(start, where), sla: { duration, unit: 'days' }, calendar: where })
    expect(local(due, where)).toBe(expected)
  })
})

it('without a calendar hours and days are elapsed time, over changes of the clocks too', () => {
  const startedAt = at('2026-03-28T12:00', office)
  const day = 24 * 3_600_000
  expect(dueAt({ startedAt, sla: { duration: 2, unit: 'days' }, calendar: null })).toBe(startedAt + 2 * day)
  expect(dueAt({ startedAt, sla: { duration: 48, unit: 'hours' }, calendar: null })).toBe(startedAt + 2 * day)
})

describe('windows and holidays', () => {
  const listed = (where: BusinessCalendar, from: string, to: string) =>
    [...openWindows(where, at(from, where), at(to, where))].map(
      ({ start, end }) => `${local(start, where)}/${local(end, where)}`,
    )

  it('a window over midnight belongs to the day on which it starts', () => {
    expect(listed(nights, '2026-05-08T12:00', '2026-05-11T12:00')).toEqual([
      '2026-05-08T22:00/2026-05-09T06:00',
    ])
  })

  it('a holiday cuts the night that runs into it and cancels the night that starts on it', () => {
    const where = { ...nights, holidays: [{ date: '2026-05-06', name: 'Day off' }] }
    expect(listed(where, '2026-05-05T12:00', '2026-05-08T12:00')).toEqual([
      '2026-05-05T22:00/2026-05-06T00:00',
      '2026-05-07T22:00/2026-05-08T06:00',
    ])
  })

  it('a window that the change of the clocks leaves out does not open', () => {
    const where = calendar(on(['sun'], w('02:15', '02:45'), w('04:00', '05:00')))
    expect(listed(where, '2026-03-29T00:00', '2026-03-30T00:00')).toEqual([
      '2026-03-29T04:00/2026-03-29T05:00',
    ])
  })

  it('what is asked for cuts the windows', () => {
    expect(listed(office, '2026-05-04T16:00', '2026-05-05T09:30')).toEqual([
      '2026-05-04T16:00/2026-05-04T17:00',
      '2026-05-05T09:00/2026-05-05T09:30',
    ])
  })

  it('a calendar that hardly opens ends the search after ten years', () => {
    const rare = calendar(on(['mon'], w('09:00', '09:01')))
    const from = at('2026-05-04T10:00', rare)
    expect(addBusinessMinutes(rare, from, 600_000)).toBe(from + 3653 * 86_400_000)
  })
})

/** Minute by minute through luxon's own clock: slow, and written without any of the code under test. */
function minutesByTheClock(where: BusinessCalendar, from: number, to: number): number {
  let open = 0
  for (let ms = from; ms < to; ms += 60_000) {
    const now = DateTime.fromMillis(ms, { zone: where.timezone })
    const startsOn = (date: DateTime) =>
      where.holidays.some((holiday) => holiday.date === date.toISODate())
        ? []
        : (where.hours[weekdays[date.weekday - 1] ?? 'mon'] ?? [])
    const clock = now.toFormat('HH:mm')
    const today = startsOn(now).some(
      ({ from: start, to: end }) => clock >= start && (clock < end || end <= start),
    )
    const isHoliday = where.holidays.some((holiday) => holiday.date === now.toISODate())
    const lastNight = startsOn(now.minus({ days: 1 })).some(
      ({ from: start, to: end }) => end <= start && clock < end,
    )
    if (today || (lastNight && !isHoliday)) open += 1
  }
  return open
}

describe('for any calendar', () => {
  // Boundaries keep away from the small hours in which clocks change: those are the table's business.
  const someHours = fc.constantFrom<Hours>(
    on(workdays, w('09:00', '17:00')),
    on(workdays, w('08:15', '11:45'), w('12:30', '16:00'), w('19:00', '20:00')),
    on(weekdays, w('21:00', '06:30')),
    on(['sat', 'sun'], w('18:00', '08:00')),
    on(['mon', 'sun'], w('10:00', '24:00')),
  )
  const someCalendar = fc
    .tuple(
      someHours,
      fc.constantFrom('Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/New_York', 'UTC'),
      fc.subarray(['2026-03-29', '2026-03-30', '2026-04-03', '2026-10-25', '2026-11-02']),
    )
    .map(([hours, zone, holidays]) => calendar(hours, zone, holidays))
  const someStart = fc
    .tuple(
      fc.constantFrom(
        '2026-03-26T00:00Z',
        '2026-04-02T00:00Z',
        '2026-10-01T00:00Z',
        '2026-10-22T00:00Z',
        '2026-10-30T00:00Z',
      ),
      fc.integer({ min: 0, max: 3000 }),
    )
    .map(([date, minutes]) => Date.parse(date) + minutes * 60_000)

  it('the open minutes are those that a clock on the wall would count', () => {
    fc.assert(
      fc.property(someCalendar, someStart, fc.integer({ min: 1, max: 4000 }), (where, from, length) => {
        const to = from + length * 60_000
        expect(businessMinutesBetween(where, from, to)).toBe(minutesByTheClock(where, from, to))
      }),
      { numRuns: 25 },
    )
  })

  it('adding minutes and counting them are each other’s opposite', () => {
    fc.assert(
      fc.property(someCalendar, someStart, fc.integer({ min: 1, max: 5000 }), (where, from, minutes) => {
        const to = addBusinessMinutes(where, from, minutes)
        expect(businessMinutesBetween(where, from, to)).toBe(minutes)
        expect(businessMinutesBetween(where, from, to - 60_000)).toBe(minutes - 1)
      }),
    )
  })
})
