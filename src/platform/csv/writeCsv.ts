import { csvLine, type CsvCell } from './csvLine'

/** So that spreadsheets read the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'
/** Lines are gathered to pieces of about this many characters. */
const PIECE = 65_536

/** A CSV file as a stream of bytes (UTF-8 with a byte order mark), made row by row as it is read. */
export function writeCsv(
  columns: readonly string[],
  rows: AsyncIterable<readonly CsvCell[]> | Iterable<readonly CsvCell[]>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const pieces = textOf(columns, rows)
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}

async function* textOf(
  columns: readonly string[],
  rows: AsyncIterable<readonly CsvCell[]> | Iterable<readonly CsvCell[]>,
): AsyncGenerator<string, void, undefined> {
  let piece = BYTE_ORDER_MARK + csvLine(columns)
  for await (const row of rows) {
    piece += csvLine(row)
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield piece
}
