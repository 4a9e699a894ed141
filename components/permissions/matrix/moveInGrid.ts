/** A place in the grid: rows from 0, column 0 is the row's name. */
export type GridPlace = { row: number; column: number }

const PAGE = 10

/** Where a key leads from a place in a grid of `rows` x `columns`; null when it is no key that moves. */
export function moveInGrid(
  key: string,
  withCtrl: boolean,
  { row, column }: GridPlace,
  size: { rows: number; columns: number },
): GridPlace | null {
  const bound = (value: number, count: number) => Math.max(0, Math.min(count - 1, value))
  const to = (nextRow: number, nextColumn: number): GridPlace => ({
    row: bound(nextRow, size.rows),
    column: bound(nextColumn, size.columns),
  })
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column)
    case 'ArrowDown':
      return to(row + 1, column)
    case 'ArrowLeft':
      return to(row, column - 1)
    case 'ArrowRight':
      return to(row, column + 1)
    case 'PageUp':
      return to(row - PAGE, column)
    case 'PageDown':
      return to(row + PAGE, column)
    case 'Home':
      return to(withCtrl ? 0 : row, 0)
    case 'End':
      return to(withCtrl ? size.rows - 1 : row, size.columns - 1)
    default:
      return null
  }
}
