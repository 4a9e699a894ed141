import { describe, expect, it } from 'vitest'
import { businessCalendarSchema } from '@/src/domain/calendar/businessCalendarSchema'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import { instantOfDate } from './instantOfDate'
import { parseDefinition } from './parseDefinition'
import { publishFaults } from './publishFaults'
import { start } from './start'
import { transition } from './transition'

const office = businessCalendarSchema.parse({
  name: 'Office',
  timezone: 'Europe/Berlin',
  hours: Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [{ from: '09:00', to: '17:00' }]]),
  ),
  holidays: [],
})
const read = (timer: Record<string, unknown>) => {
  const parsed = parseDefinition({
    nodes: [
      { id: 't', type: 'timer', data: timer },
      { id: 'a', type: 'approval' },
    ],
    edges: [
      { id: 'e1', source: 'submitted', target: 't' },
      { id: 'e2', source: 't', target: 'a' },
    ],
  })
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  return parsed.definition
}
const at = (iso: string) => Date.parse(iso)
const wait = (date: unknown, now: string, calendar: typeof office | null = null) =>
  start(read({ until: 'day' }), { values: { day: date }, fieldTypes: { day: 'date' } }, at(now), {
    instantOf: (value) => instantOfDate(value, calendar),
  }).state.steps[0]?.dueAt

describe('a timer that waits for a date of the form', () => {
  it('waits until its day begins, or for the instant', () => {
    expect(wait('2026-05-06', '2026-05-04T10:00:00Z')).toBe(at('2026-05-06T00:00:00Z'))
    expect(wait('2026-05-06T08:30:00Z', '2026-05-04T10:00:00Z')).toBe(at('2026-05-06T08:30:00Z'))
  })

  it('with a calendar it ends at the next opening of that day, where the calendar is', () => {
    expect(wait('2026-05-06', '2026-05-04T10:00:00Z', office)).toBe(at('2026-05-06T07:00:00Z'))
    // A Saturday: the office opens on Monday.
    expect(wait('2026-05-09', '2026-05-04T10:00:00Z', office)).toBe(at('2026-05-11T07:00:00Z'))
  })

  it('a day that is past, or was not given, is no reason to wait', () => {
    const now = '2026-05-04T10:00:00Z'
    for (const date of ['2020-01-01', undefined, '', 'tomorrow', 5]) expect(wait(date, now)).toBe(at(now))
  })

  it('does not fire early when the clock goes back', () => {
    const definition = read({ until: 'day' })
    const { state } = start(
      definition,
      { values: { day: '2026-05-06' }, fieldTypes: {} },
      at('2026-05-04T10:00:00Z'),
    )
    const early = transition(
      definition,
      state,
      { type: 'timerFired', step: 't:1' },
      at('2026-05-03T00:00:00Z'),
    )
    expect(isRefusal(early) && early.code).toBe('not_due')
  })

  it('is published with one kind of wait, for a date that the form has', () => {
    const codes = (timer: Record<string, unknown>, type = 'date') =>
      publishFaults(read(timer), { activeRoles: [], fields: [{ name: 'day', type }] }).map(({ code }) => code)
    expect(codes({ until: 'day' })).toEqual([])
    expect(codes({ wait: { duration: 1, unit: 'hours' } })).toEqual([])
    expect(codes({})).toEqual(['missing_wait'])
    expect(codes({ until: 'day', wait: { duration: 1, unit: 'hours' } })).toEqual(['two_waits'])
    expect(codes({ until: 'other' })).toEqual(['unknown_field'])
    expect(codes({ until: 'day' }, 'text')).toEqual(['field_type'])
  })
})
