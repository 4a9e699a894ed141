import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planGeometry } from './planGeometry'

const length = fc.integer({ min: 40, max: 3000 })
const size = fc.record({ width: length, height: length })
const share = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
})
const zoom = fc.double({ min: 1, max: 8, noNaN: true })
const offset = fc.double({ min: -5000, max: 5000, noNaN: true })
const view = fc.record({ x: offset, y: offset, zoom })

describe('the geometry of a plan', () => {
  test('a place on the picture is found again in any frame, at any zoom, after any move', () => {
    fc.assert(
      fc.property(size, size, view, share, (frame, image, seen, place) => {
        const sheet = planGeometry.fit(frame, image)
        const shown = planGeometry.clamp(seen, frame, sheet)
        const found = planGeometry.toShare(
          shown,
          sheet,
          planGeometry.toPoint(shown, sheet, {
            x: place.x * 0.998 + 0.001,
            y: place.y * 0.998 + 0.001,
          }),
        )
        expect(found?.x).toBeCloseTo(place.x * 0.998 + 0.001, 6)
        expect(found?.y).toBeCloseTo(place.y * 0.998 + 0.001, 6)
      }),
    )
  })

  test('what lies under the pointer stays there while zooming', () => {
    fc.assert(
      fc.property(view, fc.double({ min: 0.2, max: 5, noNaN: true }), share, (seen, factor, at) => {
        const sheet = { width: 600, height: 400 }
        const point = { x: at.x * 600, y: at.y * 400 }
        const near = planGeometry.zoomAt(seen, factor, point)
        const before = { x: (point.x - seen.x) / seen.zoom, y: (point.y - seen.y) / seen.zoom }
        const after = { x: (point.x - near.x) / near.zoom, y: (point.y - near.y) / near.zoom }
        expect(after.x).toBeCloseTo(before.x, 6)
        expect(after.y).toBeCloseTo(before.y, 6)
        expect(sheet.width * near.zoom).toBeLessThanOrEqual(600 * 8)
      }),
    )
  })

  test('a picture that is larger than its frame always covers it, a smaller one stands in the middle', () => {
    const frame = { width: 400, height: 400 }
    const sheet = { width: 400, height: 200 }
    expect(planGeometry.clamp({ zoom: 1, x: 90, y: -70 }, frame, sheet)).toEqual({ zoom: 1, x: 0, y: 100 })
    expect(planGeometry.clamp({ zoom: 4, x: 50, y: -9000 }, frame, sheet)).toEqual({ zoom: 4, x: 0, y: -400 })
    expect(planGeometry.clamp({ zoom: 99, x: 0, y: 0 }, frame, sheet).zoom).toBe(8)
  })

  test('beside the picture there is no place', () => {
    const sheet = { width: 400, height: 200 }
    expect(planGeometry.toShare({ zoom: 1, x: 0, y: 100 }, sheet, { x: 10, y: 99 })).toBeNull()
    expect(planGeometry.toShare({ zoom: 1, x: 0, y: 100 }, sheet, { x: 400, y: 300 })).toEqual({ x: 1, y: 1 })
  })

  test('a place that is out of sight comes into it', () => {
    const frame = { width: 400, height: 400 }
    const sheet = { width: 400, height: 400 }
    fc.assert(
      fc.property(
        fc.record({ x: offset, y: offset, zoom: fc.double({ min: 1.5, max: 8, noNaN: true }) }),
        share,
        (seen, place) => {
          const shown = planGeometry.clamp(planGeometry.reveal(seen, frame, sheet, place), frame, sheet)
          const at = planGeometry.toPoint(shown, sheet, place)
          expect(at.x).toBeGreaterThanOrEqual(-0.001)
          expect(at.x).toBeLessThanOrEqual(400.001)
          expect(at.y).toBeGreaterThanOrEqual(-0.001)
          expect(at.y).toBeLessThanOrEqual(400.001)
        },
      ),
    )
  })
})
