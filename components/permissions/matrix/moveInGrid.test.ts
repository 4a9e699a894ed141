import { expect, it } from 'vitest'
import { moveInGrid } from './moveInGrid'

const size = { rows: 30, columns: 12 }
const from = (row: number, column: number, key: string, withCtrl = false) =>
  Object.values(moveInGrid(key, withCtrl, { row, column }, size) ?? {})

it('arrows move by one and stop at the edges', () => {
  expect(from(3, 4, 'ArrowDown')).toEqual([4, 4])
  expect(from(3, 4, 'ArrowLeft')).toEqual([3, 3])
  expect(from(0, 0, 'ArrowUp')).toEqual([0, 0])
  expect(from(29, 11, 'ArrowRight')).toEqual([29, 11])
})
it('page keys move by ten rows; Home and End go to the ends of the row, with Ctrl of the grid', () => {
  expect(from(3, 4, 'PageDown')).toEqual([13, 4])
  expect(from(3, 4, 'PageUp')).toEqual([0, 4])
  expect(from(3, 4, 'End')).toEqual([3, 11])
  expect(from(3, 4, 'Home', true)).toEqual([0, 0])
  expect(from(3, 4, 'End', true)).toEqual([29, 11])
})
it('any other key moves nothing', () => {
  expect(moveInGrid('a', false, { row: 3, column: 4 }, size)).toBeNull()
})
