import type { ImportRow } from './ImportRow'
import type { RowFault } from './RowFault'

export function isRowFault(row: ImportRow | RowFault): row is RowFault {
  return 'rule' in row
}
