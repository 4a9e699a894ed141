import { OperationError } from '@/src/platform/OperationError'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** Enough of the beginning to see a byte order mark, or the zeros that every second byte of UTF-16 is. */
const HEAD = 4096
/** From the first byte that is not ASCII on: enough to tell UTF-8 from what only looks like it. */
const SAMPLE = 65_536

/**
 * Bytes as text, chunk by chunk, with line ends as `\n` whatever they were. UTF-8 with or without a byte order
 * mark, UTF-16, else Windows-1252, which is what spreadsheets write when nobody asks. `found` is told which,
 * before the first text that depends on it. Refuses (400) a workbook, and UTF-8 that breaks off halfway.
 */
export async function* decodeText(
  source: AsyncIterable<Uint8Array>,
  found: (encoding: TextEncoding) => void,
): AsyncGenerator<string> {
  const bytes = source[Symbol.asyncIterator]()
  try {
    yield* textOf(bytes, found)
  } finally {
    await bytes.return?.()
  }
}

async function* textOf(
  bytes: AsyncIterator<Uint8Array>,
  found: (encoding: TextEncoding) => void,
): AsyncGenerator<string> {
  const next = async () => {
    const part = await bytes.next()
    return part.done === true ? null : part.value
  }
  const head = await gather(new Uint8Array(0), HEAD, next)
  refuseWorkbook(head.bytes)
  const mark = marked(head.bytes)
  let encoding = mark.encoding
  let rest = head.bytes.subarray(mark.skip)
  let ended = head.ended
  let held = false

  while (encoding === null) {
    const at = rest.findIndex((byte) => byte > 127)
    yield* lines(ascii(rest.subarray(0, at < 0 ? rest.length : at)))
    if (at < 0) {
      const chunk = ended ? null : await next()
      if (chunk === null) {
        found('utf-8')
        if (held) yield '\n'
        return
      }
      rest = chunk
      continue
    }
    const sample = ended ? { bytes: rest.subarray(at), ended } : await gather(rest.subarray(at), SAMPLE, next)
    rest = sample.bytes
    ended = sample.ended
    encoding = isUtf8(rest, ended) ? 'utf-8' : 'windows-1252'
  }
  found(encoding)
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' })
  let offset = 0
  for (let chunk: Uint8Array | null = rest; chunk !== null; chunk = ended ? null : await next()) {
    yield* lines(decode(chunk, true))
    offset += chunk.length
  }
  yield* lines(decode(new Uint8Array(0), false))
  if (held) yield '\n'

  function decode(chunk: Uint8Array, stream: boolean): string {
    try {
      return decoder.decode(chunk, { stream })
    } catch {
      throw new OperationError(400, [
        {
          code: 'invalid',
          field: 'file',
          message: `The file begins as UTF-8 and has something else after byte ${offset}. Save it again as UTF-8.`,
        },
      ])
    }
  }

  /** A `\r` at the end of a chunk may be half of a `\r\n`. */
  function* lines(text: string): Generator<string> {
    if (text === '') return
    const whole = held ? `\r${text}` : text
    held = whole.endsWith('\r')
    const plain = (held ? whole.slice(0, -1) : whole).replace(/\r\n?/g, '\n')
    if (plain !== '') yield plain
  }
}

async function gather(
  first: Uint8Array,
  size: number,
  next: () => Promise<Uint8Array | null>,
): Promise<{ bytes: Uint8Array; ended: boolean }> {
  const parts = [first]
  let length = first.length
  let ended = false
  while (length < size && !ended) {
    const chunk = await next()
    if (chunk === null) ended = true
    else {
      parts.push(chunk)
      length += chunk.length
    }
  }
  return { bytes: parts.length === 1 ? first : Buffer.concat(parts, length), ended }
}

function marked(head: Uint8Array): { encoding: TextEncoding | null; skip: number } {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', skip: 3 }
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', skip: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', skip: 2 }
  const zeros = [0, 0]
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]! += 1
  })
  const many = head.length / 8
  if (zeros[1]! > many && zeros[0] === 0) return { encoding: 'utf-16le', skip: 0 }
  if (zeros[0]! > many && zeros[1] === 0) return { encoding: 'utf-16be', skip: 0 }
  return { encoding: null, skip: 0 }
}

function refuseWorkbook(head: Uint8Array): void {
  const zip = head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4
  const old = head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0
  if (!zip && !old) return
  throw new OperationError(400, [
    {
      code: 'invalid',
      field: 'file',
      message:
        'This is a workbook, not a CSV file. Open it and save the sheet as "CSV UTF-8", then choose that file.',
    },
  ])
}

function isUtf8(sample: Uint8Array, whole: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: !whole })
    return true
  } catch {
    return false
  }
}

function ascii(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
