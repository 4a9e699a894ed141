import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { OperationError } from '@/src/platform/OperationError'
import { decodeText, type TextEncoding } from './decodeText'
import { detectDelimiter, type Delimiter } from './detectDelimiter'
import { headerFaults } from './headerFaults'

/** One row as written: `line` is where it begins in the file, the header's being 1. */
export type CsvRow = { line: number; cells: string[] }

export type CsvFile = {
  columns: string[]
  delimiter: Delimiter
  /** Known for certain once the rows are read. */
  encoding: () => TextEncoding
  /** Rows in which nothing stands; they are left out of `rows`. */
  emptyRows: () => number
  rows: AsyncIterable<CsvRow>
}

/** A row longer than this, in characters, is a quote that was never closed. */
const LONGEST_ROW = 1_000_000

/**
 * Reads a CSV file as a stream: text by `decodeText`, delimiter by the header, quotes as in RFC 4180. Rows may have
 * fewer or more cells than there are columns; what that means is for the reader to say. Refuses (400 on `file`, with
 * `data.line` and `data.column`) a header without names or with one name twice, a quote that is not closed, and
 * characters that no text has.
 */
export async function readCsv(source: AsyncIterable<Uint8Array>): Promise<CsvFile> {
  let encoding: TextEncoding = 'utf-8'
  let emptyRows = 0
  let headerRead = false
  let parsedTo = 0
  const text = decodeText(source, (each) => void (encoding = each))
  let begun = ''
  for (let part = await text.next(); !part.done; part = await text.next()) {
    begun += part.value
    if (hasWholeLine(begun) || begun.length > LONGEST_ROW) break
  }
  const delimiter = detectDelimiter(begun.trimStart().split('\n', 1)[0]!)
  const parser = parse({
    bom: true,
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    info: true,
    max_record_size: LONGEST_ROW,
    // A stream that fails forgets what it still held: how far it was is known only here.
    on_record: (record: string[], { lines }) => {
      parsedTo = lines
      return record
    },
  })
  // Whatever ends one of the two ends the other: the reader hears of it by the parser.
  pipeline(Readable.from(joined(begun, text), { objectMode: false }), parser, () => undefined)
  const rows = records(parser)
  const header = await rows.next()
  headerRead = true
  const columns = header.done ? [] : header.value.cells.map((cell) => cell.trim())
  while (columns.at(-1) === '') columns.pop()
  const faults = headerFaults(columns)
  if (faults.length > 0) {
    await rows.return(undefined)
    throw new OperationError(400, faults)
  }
  return { columns, delimiter, encoding: () => encoding, emptyRows: () => emptyRows, rows }

  async function* records(parsed: AsyncIterable<unknown>): AsyncGenerator<CsvRow, void, undefined> {
    try {
      for await (const each of parsed) {
        const { record, info } = each as { record: string[]; info: { lines: number } }
        if (record.every((cell) => cell.trim() === '')) {
          if (headerRead) emptyRows += 1
          continue
        }
        const line = info.lines - record.reduce((sum, cell) => sum + breaksIn(cell), 0)
        refuseUnprintable(record, line)
        yield { line, cells: record }
      }
    } catch (error) {
      throw error instanceof CsvError ? unreadable(error, parsedTo) : error
    }
  }
}

/** Whether the first line that says something is there to its end; line ends inside of quotes do not end it. */
function hasWholeLine(text: string): boolean {
  return /^\s*(?:[^"\n]|"(?:[^"]|"")*")+\n/.test(text)
}

async function* joined(begun: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield begun
  yield* rest
}

function breaksIn(cell: string): number {
  let count = 0
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1
  return count
}

/** PostgreSQL stores no NUL, and no text that a person wrote has one. */
function refuseUnprintable(cells: readonly string[], line: number): void {
  const column = cells.findIndex((cell) => cell.includes('\u0000')) + 1
  if (column === 0) return
  throw new OperationError(400, [
    {
      code: 'invalid',
      field: 'file',
      message: `Line ${line}, column ${column} holds bytes that are no text. Is this a CSV file?`,
      data: { line, column },
    },
  ])
}

function unreadable(error: CsvError, after: number): OperationError {
  const open = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
  return new OperationError(400, [
    {
      code: 'invalid',
      field: 'file',
      message: open
        ? `After line ${after} a quote is opened and never closed. Close it, or write "" for a quote inside of a cell.`
        : `The file cannot be read after line ${after}: ${error.message}`,
      data: { line: after + 1 },
    },
  ])
}
