import { expect, test } from 'vitest'
import { OperationError } from '@/src/platform/OperationError'
import { readCsv } from './readCsv'

async function* bytes(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part
}
async function read(...parts: (string | Uint8Array)[]) {
  const file = await readCsv(bytes(...parts))
  const rows: [number, ...string[]][] = []
  for await (const { line, cells } of file.rows) rows.push([line, ...cells])
  return {
    columns: file.columns,
    rows,
    encoding: file.encoding(),
    empty: file.emptyRows(),
    delimiter: file.delimiter,
  }
}
const refusal = async (...parts: (string | Uint8Array)[]) => {
  const error: unknown = await read(...parts).catch((caught: unknown) => caught)
  return error instanceof OperationError ? error.items[0]?.data : error
}

test('lines end with CR, LF or CRLF, also mixed, also cut between two chunks', async () => {
  expect((await read('a,b\r1,2\r3,4')).rows).toEqual([
    [2, '1', '2'],
    [3, '3', '4'],
  ])
  expect((await read('a,b\r', '\n1,2\n3,4\r5,6\r\n')).rows).toEqual([
    [2, '1', '2'],
    [3, '3', '4'],
    [4, '5', '6'],
  ])
})

test('a row is known by the line on which it begins, whatever stands in quotes and however many rows are empty', async () => {
  const { rows, empty } = await read('\n\na,b\n"x\r\ny",2\n\n , \n5,6\n')
  expect(rows).toEqual([
    [4, 'x\ny', '2'],
    [8, '5', '6'],
  ])
  expect(empty).toBe(2)
})

test('UTF-8 with and without a mark, UTF-16 and Windows-1252 are told apart, wherever the first such character stands', async () => {
  for (const [encoding, content] of [
    ['utf-8', Buffer.from('\ufeffname\nJörg €\n')],
    ['utf-8', Buffer.from('name\nJörg €\n')],
    ['utf-16le', Buffer.from('\ufeffname\nJörg €\n', 'utf16le')],
    ['utf-16be', Buffer.from('\ufeffname\nJörg €\n', 'utf16le').swap16()],
    ['utf-16le', Buffer.from('name\nJörg €\n', 'utf16le')],
    ['windows-1252', Buffer.from('6e616d650a4af6726720800a', 'hex')],
  ] as const) {
    expect(await read(content)).toMatchObject({ encoding, columns: ['name'], rows: [[2, 'Jörg €']] })
  }
  const far = `name\n${`${'plain'.repeat(2_000)}\n`.repeat(20)}`
  expect((await read(far, Buffer.from('4af67267', 'hex'))).rows.at(-1)).toEqual([22, 'Jörg'])
  expect((await read(far, Buffer.from([0x4a, 0xc3]), Buffer.from([0xb6, 0x72, 0x67]))).rows.at(-1)).toEqual([
    22,
    'Jörg',
  ])
})

test('the delimiter is the one of the header, quotes aside', async () => {
  expect(await read('"a,b;c";d\n1;2\n')).toMatchObject({
    delimiter: ';',
    columns: ['a,b;c', 'd'],
    rows: [[2, '1', '2']],
  })
  expect(await read('a\tb\n1,5\t2\n')).toMatchObject({ delimiter: '\t', rows: [[2, '1,5', '2']] })
  expect(await read('only\nx\n')).toMatchObject({ delimiter: ',', columns: ['only'] })
})

test('a header that names a column twice or not at all, an open quote and bytes that are no text are refused with their place', async () => {
  expect(await refusal('a,b,A\n')).toEqual({ line: 1, column: 3 })
  expect(await refusal('a,,b\n')).toEqual({ line: 1, column: 2 })
  expect(await refusal('')).toEqual({ line: 1, column: 1 })
  expect(await refusal('a,b\n1,2\n"3,4\n5,6\n')).toEqual({ line: 3 })
  expect(await refusal('a,b\n1,\u0000\n')).toEqual({ line: 2, column: 2 })
  expect(await refusal(Buffer.from('504b030414000600', 'hex'))).toBeUndefined()
  const good = Buffer.from(`a\n${`${'ö'.repeat(10_000)}\n`.repeat(10)}`)
  const broken = await read(good, Buffer.from([0xf6, 0x0a])).catch((error: unknown) => error)
  expect(broken).toBeInstanceOf(OperationError)
})

test('a source that fails halfway fails the reader with its own words, and a reader that stops lets go of it', async () => {
  let closed = false
  async function* failing(fails: boolean): AsyncGenerator<Uint8Array> {
    try {
      for (let part = 0; part < 50; part += 1) yield Buffer.from(`${'a'.repeat(5_000)},b\n`)
      if (fails) throw new Error('too large')
      yield* failing(false)
    } finally {
      closed = true
    }
  }
  const all = async () => {
    const { rows } = await readCsv(failing(true))
    for await (const row of rows) void row
  }
  await expect(all()).rejects.toThrow('too large')
  closed = false
  const { rows } = await readCsv(failing(false))
  for await (const { line } of rows) if (line > 10) break
  await expect.poll(() => closed).toBe(true)
})

test('cells too few or too many are given as they are, and a delimiter after the last column is none', async () => {
  const { columns, rows } = await read('a,b,\n1\n1,2,3,4\n')
  expect(columns).toEqual(['a', 'b'])
  expect(rows).toEqual([
    [2, '1'],
    [3, '1', '2', '3', '4'],
  ])
})

test('a million rows pass through without being held', async () => {
  async function* many(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('user,permission\n')
    for (let part = 0; part < 1_000; part += 1)
      yield Buffer.from(`u${part}@corp.example,perm-${part}\n`.repeat(1_000))
  }
  const before = process.memoryUsage().heapUsed
  const { rows } = await readCsv(many())
  let count = 0
  let most = 0
  for await (const { line } of rows) {
    count += 1
    if (line % 100_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed)
  }
  expect(count).toBe(1_000_000)
  // All rows held would be some 300 MB.
  expect(most - before).toBeLessThan(200_000_000)
}, 120_000)
