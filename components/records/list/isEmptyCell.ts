import { isEmptyAnswer } from '@/src/domain/forms/isEmptyAnswer'
import type { RecordRow } from '../recordShapes'

/** Whether a record has nothing to show in a column. */
export function isEmptyCell(column: string, row: RecordRow): boolean {
  const values: Readonly<Record<string, unknown>> = row
  return isEmptyAnswer(column.startsWith('data.') ? row.data[column.slice('data.'.length)] : values[column])
}
