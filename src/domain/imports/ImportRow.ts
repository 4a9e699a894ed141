/** One row of a file by the names of fields, cells trimmed; an empty cell is ''. Columns mapped to nothing are left out. */
export type ImportRow = { line: number; values: Readonly<Record<string, string>> }
