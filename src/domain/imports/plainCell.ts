/**
 * The text of a cell: trimmed, and without the apostrophe that our own exports put before what a spreadsheet would
 * run as a formula, so that an export comes back as it was.
 */
export function plainCell(cell: string): string {
  const text = cell.trim()
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text
}
