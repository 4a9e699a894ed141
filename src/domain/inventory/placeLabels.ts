import type { LabelFormat } from './labelFormats'

export type LabelPlace = { page: number; x: number; y: number }

/**
 * Where the corners of `count` labels lie, in millimetres from the top left of their page, row by row. `skip` labels of
 * the first sheet are used already.
 */
export function placeLabels(format: LabelFormat, count: number, skip = 0): LabelPlace[] {
  const perPage = format.columns * format.rows
  return Array.from({ length: count }, (_, index) => {
    const slot = (index + skip) % perPage
    return {
      page: Math.floor((index + skip) / perPage),
      x: format.first.x + (slot % format.columns) * format.pitch.x,
      y: format.first.y + Math.floor(slot / format.columns) * format.pitch.y,
    }
  })
}
