/**
 * The same rows, the first of them read already: what the database refuses about the question is thrown here, while
 * the answer can still say so, and not in the middle of it.
 */
export async function readAhead<Row>(
  rows: AsyncGenerator<Row, void, undefined>,
): Promise<AsyncGenerator<Row, void, undefined>> {
  const first = await rows.next()
  return resumed(first, rows)
}

async function* resumed<Row>(
  first: IteratorResult<Row, void>,
  rest: AsyncGenerator<Row, void, undefined>,
): AsyncGenerator<Row, void, undefined> {
  if (first.done) return
  yield first.value
  yield* rest
}
