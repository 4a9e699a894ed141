import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import type { BusinessCalendar } from './businessCalendarSchema'
import { businessMinutesBetween } from './businessMinutesBetween'
import { slaStatus } from './slaStatus'
import { warningAt } from './warningAt'
import { weekdays } from './weekdays'

const every = (timezone: string, days: number, ...windows: [string, string][]): BusinessCalendar => ({
  name: 'Place',
  timezone,
  hours: Object.fromEntries(
    weekdays.slice(0, days).map((day) => [day, windows.map(([from, to]) => ({ from, to }))]),
  ),
  holidays: [{ date: '2026-05-14', name: 'Ascension Day' }],
})
const at = (local: string, { timezone }: BusinessCalendar) =>
  DateTime.fromISO(local, { zone: timezone }).toMillis()
const local = (ms: number, { timezone }: BusinessCalendar) =>
  DateTime.fromMillis(ms, { zone: timezone }).toFormat("yyyy-MM-dd'T'HH:mm")

const office = every('Europe/Berlin', 5, ['09:00', '17:00'])
const breaks = every('Europe/Berlin', 5, ['09:00', '12:00'], ['13:00', '17:00'])
const nights = every('Europe/Berlin', 7, ['22:00', '06:00'])
const kolkata = every('Asia/Kolkata', 5, ['09:30', '18:00'])
const howe = every('Australia/Lord_Howe', 7, ['00:00', '24:00'])

/** Where, start, hours, pauses, due, warning: all local. */
type Line = [string, BusinessCalendar, string, number, [string, string][], string, string]

describe('a target in hours: due, warned of at 80 percent, told without a gap', () => {
  it.each<Line>([
    [
      'a night shift in which the clocks go forward',
      nights,
      '2026-03-28T22:00',
      8,
      [],
      '2026-03-29T23:00',
      '2026-03-29T05:24',
    ],
    [
      'a night shift in which the clocks go back',
      nights,
      '2026-10-24T22:00',
      8,
      [],
      '2026-10-25T05:00',
      '2026-10-25T03:24',
    ],
    [
      'half an hour that Lord Howe leaves out',
      howe,
      '2026-10-04T00:00',
      10,
      [],
      '2026-10-04T10:30',
      '2026-10-04T08:30',
    ],
    [
      'half an hour that Lord Howe has twice',
      howe,
      '2026-04-05T00:00',
      10,
      [],
      '2026-04-05T09:30',
      '2026-04-05T07:30',
    ],
    [
      'a half-hour zone over a weekend',
      kolkata,
      '2026-05-08T17:00',
      5,
      [],
      '2026-05-11T13:30',
      '2026-05-11T12:30',
    ],
    ['breaks', breaks, '2026-05-04T11:00', 5, [], '2026-05-04T17:00', '2026-05-04T16:00'],
    [
      'a holiday on what would be the due day',
      office,
      '2026-05-13T15:00',
      5,
      [],
      '2026-05-15T12:00',
      '2026-05-15T11:00',
    ],
    [
      'a pause over the weekend',
      office,
      '2026-05-08T13:00',
      10,
      [['2026-05-08T16:00', '2026-05-11T10:00']],
      '2026-05-11T17:00',
      '2026-05-11T15:00',
    ],
    [
      'two pauses, one of them over the change of the clocks',
      office,
      '2026-03-27T09:00',
      10,
      [
        ['2026-03-27T10:00', '2026-03-27T12:00'],
        ['2026-03-27T15:00', '2026-03-30T11:00'],
      ],
      '2026-03-30T17:00',
      '2026-03-30T15:00',
    ],
  ])('%s', (_, where, start, hours, paused, due, warning) => {
    const startedAt = at(start, where)
    const pauses = paused.map(([from, to]) => ({ from: at(from, where), to: at(to, where) }))
    const told = slaStatus({
      startedAt,
      sla: { duration: hours, unit: 'hours' },
      calendar: where,
      pauses,
      completedAt: null,
      now: startedAt,
    })
    expect(local(told.dueAt, where)).toBe(due)
    const warned = warningAt({ startedAt, dueAt: told.dueAt, pauses, calendar: where })
    expect(local(warned, where)).toBe(warning)
    const counted = told.segments.filter(({ kind }) => kind === 'counted')
    expect(counted.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(hours * 60)
    expect(told.segments.at(-1)?.to).toBe(told.dueAt)
    told.segments.slice(1).forEach(({ from }, index) => expect(from).toBe(told.segments[index]?.to))
    const used = counted.reduce(
      (sum, { from, to }) => sum + businessMinutesBetween(where, from, Math.min(to, Math.max(from, warned))),
      0,
    )
    expect(used).toBeCloseTo(hours * 48, 6)
  })
})
