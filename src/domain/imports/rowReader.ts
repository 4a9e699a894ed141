import type { ImportMapping } from './ImportMapping'
import type { ImportRow } from './ImportRow'
import { plainCell } from './plainCell'
import type { RowFault } from './RowFault'

type Cells = { line: number; cells: readonly string[] }

/** Makes rows by field name of rows by column; a row with too few or too many cells is a fault that names the column. */
export function rowReader(
  columns: readonly string[],
  mapping: ImportMapping,
): (row: Cells) => ImportRow | RowFault {
  const wanted = columns.flatMap((column, at) => {
    const name = Object.hasOwn(mapping, column) ? mapping[column] : undefined
    return name === undefined ? [] : [{ at, name }]
  })
  return ({ line, cells }) => {
    if (cells.length < columns.length) {
      return {
        line,
        field: columns[cells.length]!,
        rule: 'cells_missing',
        message: `The row has ${cells.length} cells and the header ${columns.length}: "${columns[cells.length]}" and what follows is missing. Add the cells, empty ones too.`,
      }
    }
    const extra = cells.findIndex((cell, at) => at >= columns.length && cell.trim() !== '')
    if (extra >= 0) {
      return {
        line,
        field: null,
        rule: 'cells_too_many',
        message: `The row has a cell in column ${extra + 1}, and the header has ${columns.length}. Is a delimiter inside of a cell? Put the cell into quotes.`,
        value: cells[extra]!.slice(0, 100),
      }
    }
    return {
      line,
      values: Object.fromEntries(wanted.map(({ at, name }) => [name, plainCell(cells[at]!)])),
    }
  }
}
