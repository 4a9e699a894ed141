import { describe, expect, it } from 'vitest'
import { businessCalendarSchema } from './businessCalendarSchema'
import { slaTimeSchema } from './slaTimeSchema'

const w = (from: string, to: string) => ({ from, to })
const calendar = (hours: Record<string, unknown>, extra: Record<string, unknown> = {}) => ({
  name: 'Office',
  timezone: 'Europe/Berlin',
  hours,
  holidays: [],
  ...extra,
})
const faults = (raw: unknown) =>
  businessCalendarSchema.safeParse(raw).error?.issues.map(({ path }) => path.join('.')) ?? []

describe('a calendar', () => {
  const day = { mon: [w('09:00', '12:00'), w('13:00', '17:00')] }

  it.each<[string, unknown, string[]]>([
    ['with a break', calendar(day), []],
    ['without holidays named', { name: 'x', timezone: 'UTC', hours: day }, []],
    ['open round the clock', calendar({ mon: [w('00:00', '24:00')], tue: [w('00:00', '00:00')] }), []],
    ['with a window over midnight', calendar({ fri: [w('22:00', '06:00')] }), []],
    ['whose windows touch', calendar({ mon: [w('09:00', '12:00'), w('12:00', '17:00')] }), []],
    ['listing windows out of order', calendar({ mon: [w('13:00', '17:00'), w('09:00', '12:00')] }), []],
    ['whose windows overlap', calendar({ mon: [w('09:00', '12:00'), w('11:00', '17:00')] }), ['hours.mon.1']],
    [
      'whose night runs into the morning',
      calendar({ mon: [w('22:00', '06:00')], tue: [w('05:00', '10:00')] }),
      ['hours.tue.0'],
    ],
    [
      'whose Sunday night runs into Monday',
      calendar({ sun: [w('22:00', '06:00')], mon: [w('05:00', '10:00')] }),
      ['hours.mon.0'],
    ],
    ['that never opens', calendar({ mon: [] }), ['hours']],
    ['with a day that does not exist', calendar({ ...day, someday: [w('09:00', '10:00')] }), ['hours']],
    [
      'with an hour that does not exist',
      calendar({ mon: [w('25:00', '26:00')] }),
      ['hours.mon.0.from', 'hours.mon.0.to'],
    ],
    ['in an unknown zone', calendar(day, { timezone: 'Europe/Atlantis' }), ['timezone']],
    ['in a bare offset', calendar(day, { timezone: '+02:00' }), ['timezone']],
    [
      'with a holiday that does not exist',
      calendar(day, { holidays: [{ date: '2026-02-29', name: 'x' }] }),
      ['holidays.0.date'],
    ],
    ['with an unknown key', calendar(day, { colour: 'red' }), ['']],
  ])('%s', (_, raw, expected) => {
    expect(faults(raw)).toEqual(expected)
  })
})

describe('an SLA', () => {
  it.each<[unknown, boolean]>([
    [{ enabled: true, duration: 0.5, unit: 'hours' }, true],
    [{ enabled: true, duration: 3, unit: 'days' }, true],
    [{ enabled: true, duration: 0.5, unit: 'days' }, false],
    [{ enabled: true, duration: 0, unit: 'hours' }, false],
    [{ enabled: true, duration: 20_000, unit: 'hours' }, false],
    [{ enabled: true, unit: 'hours' }, false],
    [{ enabled: false }, true],
    [{ enabled: false, duration: null, unit: null }, true],
    [{ enabled: true, duration: 1, unit: 'weeks' }, false],
  ])('%j is accepted: %s', (raw, accepted) => {
    expect(slaTimeSchema.safeParse(raw).success).toBe(accepted)
  })
})
