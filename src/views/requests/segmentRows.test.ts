import { describe, expect, it } from 'vitest'
import { segmentRows } from './segmentRows'

const berlin = 'Europe/Berlin'

describe('segmentRows', () => {
  it('reads stretches on the clock of the zone that they are counted in', () => {
    const rows = segmentRows(
      [{ from: '2026-01-05T08:00:00.000Z', to: '2026-01-05T16:00:00.000Z', kind: 'counted', minutes: 480 }],
      berlin,
    )
    expect(rows[0]).toMatchObject({ span: 'Mon 5 Jan, 09:00 – 17:00', counts: true })
  })

  it('names both days of a stretch that crosses midnight there', () => {
    const rows = segmentRows(
      [{ from: '2026-01-05T22:30:00.000Z', to: '2026-01-05T23:30:00.000Z', kind: 'counted', minutes: 60 }],
      berlin,
    )
    expect(rows[0]?.span).toBe('Mon 5 Jan, 23:30 – Tue 6 Jan, 00:30')
  })

  it('leaves out closed hours and says why other time did not count', () => {
    const at = { from: '2026-01-06T08:00:00.000Z', to: '2026-01-06T16:00:00.000Z', minutes: 480 }
    const rows = segmentRows(
      [
        { ...at, kind: 'closed' },
        { ...at, kind: 'holiday', name: 'Epiphany' },
        { ...at, kind: 'paused' },
      ],
      berlin,
    )
    expect(rows.map(({ word, counts }) => [word, counts])).toEqual([
      ['Holiday: Epiphany', false],
      ['Stood still', false],
    ])
  })
})
