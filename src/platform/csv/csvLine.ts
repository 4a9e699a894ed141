/** What a spreadsheet takes for a formula, unless it is a plain number. */
const FORMULA = /^[=+\-@\t\r]/
const NUMBER = /^-?\d+(?:[.,]\d+)?$/

export type CsvCell = string | number | boolean | null | undefined

/**
 * One line of a CSV file, with its line end. Null and undefined are empty cells. A cell that a spreadsheet would run
 * as a formula gets an apostrophe in front, as the spreadsheets themselves do; `plainCell` of the imports takes it off.
 */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`
}

function cellText(value: CsvCell): string {
  if (value === null || value === undefined) return ''
  const raw = String(value)
  const safe = FORMULA.test(raw) && !NUMBER.test(raw) ? `'${raw}` : raw
  return /[",;\n\r\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}
