import { describe, expect, it } from 'vitest'
import { absoluteText } from './absoluteText'
import { durationText } from './durationText'
import { relativeText, type TimeStyle } from './relativeText'

const ZONE = 'Europe/Berlin'
const now = Date.parse('2026-03-11T10:00:00Z') // Wednesday 11:00 in Berlin
const say = (at: string, style: TimeStyle, zone = ZONE) => relativeText(Date.parse(at), now, zone, style)

describe('times in words', () => {
  it('a due date names the day, the clock and the distance', () => {
    expect(say('2026-03-12T13:00:00Z', 'due')).toBe('Thu 14:00 (in 1 d 3 h)')
    expect(say('2026-03-11T13:00:00Z', 'due')).toBe('today 14:00 (in 3 h)')
  })
  it('a due date that has passed says how late it is', () => {
    expect(say('2026-03-11T08:00:00Z', 'due')).toBe('today 09:00 (2 h late)')
  })
  it('a weekday is named only while it is the last one of that name', () => {
    expect(say('2026-03-05T10:00:00Z', 'since')).toBe('Thursday')
    expect(say('2026-03-04T10:00:00Z', 'since')).toBe('4 Mar')
  })
  it('yesterday is the calendar day before in the zone of the reader, not 24 hours', () => {
    expect(say('2026-03-10T22:30:00Z', 'since', 'UTC')).toBe('yesterday')
    expect(say('2026-03-10T23:30:00Z', 'since')).toBe('00:30')
    expect(say('2026-03-10T06:00:00Z', 'relative')).toBe('yesterday')
  })
  it('yesterday survives the night in which the clocks change', () => {
    const morning = Date.parse('2026-03-29T06:00:00Z')
    expect(relativeText(Date.parse('2026-03-28T12:00:00Z'), morning, ZONE, 'since')).toBe('yesterday')
  })
  it('another year is written out', () => {
    expect(say('2025-12-24T10:00:00Z', 'relative')).toBe('24 Dec 2025')
  })
  it('the absolute time carries its zone and the offset of that day', () => {
    expect(absoluteText(now, ZONE)).toBe('Wed 11 Mar 2026, 11:00 (Europe/Berlin, UTC+1)')
    expect(absoluteText(now, 'Asia/Kolkata')).toBe('Wed 11 Mar 2026, 15:30 (Asia/Kolkata, UTC+5:30)')
    expect(absoluteText(now, 'UTC')).toBe('Wed 11 Mar 2026, 10:00 (UTC)')
  })
  it('an unknown zone is read as UTC instead of breaking the page', () => {
    expect(absoluteText(now, 'Mars/Olympus')).toContain('10:00')
  })
  it('a duration keeps two units and drops the noise', () => {
    expect(durationText(59_000)).toBe('less than a minute')
    expect(durationText(45 * 60_000)).toBe('45 min')
    expect(durationText((3 * 60 + 10) * 60_000)).toBe('3 h 10 min')
    expect(durationText((9 * 60 + 10) * 60_000)).toBe('9 h')
    expect(durationText(27 * 3_600_000)).toBe('1 d 3 h')
    expect(durationText(-27 * 3_600_000)).toBe('1 d 3 h')
    expect(durationText((12 * 24 + 5) * 3_600_000)).toBe('12 d')
  })
})
