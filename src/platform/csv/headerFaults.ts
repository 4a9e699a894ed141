import type { ErrorItem } from '@/src/platform/OperationError'

/** More columns than this is no table that a person mapped. */
const MOST = 200

/** What is wrong with a header: nothing in it, a column without a name, one name twice (capitals and spaces aside). */
export function headerFaults(columns: readonly string[]): ErrorItem[] {
  const fault = (message: string, column: number): ErrorItem => ({
    code: 'invalid',
    field: 'file',
    message,
    data: { line: 1, column },
  })
  if (columns.length === 0)
    return [fault('The file is empty. Its first line names the columns, the next ones are rows.', 1)]
  if (columns.length > MOST)
    return [fault(`The header has ${columns.length} columns; ${MOST} are the most.`, MOST + 1)]
  const first = new Map<string, number>()
  return columns.flatMap((name, index) => {
    const column = index + 1
    const key = name.toLowerCase()
    if (key === '')
      return [fault(`Column ${column} has no name in the header. Name it, or take it out.`, column)]
    const before = first.get(key)
    if (before !== undefined)
      return [
        fault(
          `Columns ${before} and ${column} are both called "${name}". Rename one of them or take it out.`,
          column,
        ),
      ]
    first.set(key, column)
    return []
  })
}
