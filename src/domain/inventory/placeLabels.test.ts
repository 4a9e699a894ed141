import { expect, test } from 'vitest'
import { LABEL_FORMATS } from './labelFormats'
import { placeLabels } from './placeLabels'

for (const format of LABEL_FORMATS) {
  test(`${format.key}: every label lies on its page and none on another`, () => {
    const perPage = format.columns * format.rows
    const places = placeLabels(format, 2 * perPage)
    expect(places.filter(({ page }) => page === 0)).toHaveLength(perPage)
    for (const { x, y } of places) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + format.size.width).toBeLessThanOrEqual(format.page.width + 0.01)
      expect(y + format.size.height).toBeLessThanOrEqual(format.page.height + 0.01)
    }
    expect(format.pitch.x).toBeGreaterThanOrEqual(format.size.width)
    expect(format.pitch.y).toBeGreaterThanOrEqual(format.size.height)
    expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(2 * perPage)
  })
}

test('labels that are used already stay empty', () => {
  const [format] = LABEL_FORMATS
  expect(placeLabels(format, 2, 20)).toEqual([
    { page: 0, x: 7.25 + 2 * 66, y: 15.15 + 6 * 38.1 },
    { page: 1, x: 7.25, y: 15.15 },
  ])
})
