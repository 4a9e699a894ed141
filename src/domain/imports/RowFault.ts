/**
 * What is wrong with one row. `line` is where the row begins in the file (the header is 1); `field` is null when the
 * row as a whole is meant; `rule` is a short snake_case word; `message` says what is wrong and what to do.
 */
export type RowFault = { line: number; field: string | null; rule: string; message: string; value?: string }
