import { describe, expect, it } from 'vitest'
import { nextMorning } from './nextMorning'

const at = (iso: string, zone: string, every: 'daily' | 'weekly' = 'daily') =>
  new Date(nextMorning(Date.parse(iso), zone, every)).toISOString()

describe('the morning of a gathered mail', () => {
  it('is 8 in the zone of the person, whole or half hours from UTC', () => {
    expect(at('2026-11-20T06:59:59Z', 'Europe/Berlin')).toBe('2026-11-20T07:00:00.000Z')
    expect(at('2026-11-20T07:00:00Z', 'Europe/Berlin')).toBe('2026-11-21T07:00:00.000Z')
    expect(at('2026-11-20T00:00:00Z', 'Asia/Kolkata')).toBe('2026-11-20T02:30:00.000Z')
  })
  it('is 8 on the clock on both sides of a change of the clock', () => {
    expect(at('2026-10-24T07:00:00Z', 'Europe/Berlin')).toBe('2026-10-25T07:00:00.000Z')
    expect(at('2026-03-28T08:00:00Z', 'Europe/Berlin')).toBe('2026-03-29T06:00:00.000Z')
  })
  it('is a Monday when mails are gathered by the week', () => {
    expect(at('2026-11-18T12:00:00Z', 'Europe/Berlin', 'weekly')).toBe('2026-11-23T07:00:00.000Z')
    expect(at('2026-11-23T06:00:00Z', 'Europe/Berlin', 'weekly')).toBe('2026-11-23T07:00:00.000Z')
    expect(at('2026-11-23T07:00:00Z', 'Europe/Berlin', 'weekly')).toBe('2026-11-30T07:00:00.000Z')
  })
  it('counts an unknown zone as UTC', () => {
    expect(at('2026-11-20T00:00:00Z', 'Nowhere/Land')).toBe('2026-11-20T08:00:00.000Z')
  })
})
