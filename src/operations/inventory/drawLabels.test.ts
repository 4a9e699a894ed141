import { inflateSync } from 'node:zlib'
import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { LABEL_FORMATS } from '@/src/domain/inventory/labelFormats'
import { drawLabels } from './drawLabels'

const code = (at: number) => `https://steward.example/scan?item=0b6f5a52-6a8f-4a0e-9f77-2d3f8a1c9e1${at}`
const labels = [0, 1, 2].map((at) => ({ title: `B-ST 100${at}`, subtitle: 'Vehicle', code: code(at) }))

type Bar = { x: number; y: number; width: number; height: number }

/** What stands on each page: the drawing commands of its content stream. */
function pagesOf(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString('latin1')
  return [...text.matchAll(/\/FlateDecode\s*>>\s*stream\n([\s\S]*?)\nendstream/g)].flatMap(([, stream]) => {
    const drawn = inflateSync(Buffer.from(stream!, 'latin1')).toString('latin1')
    return drawn.includes(' re\n') ? [drawn] : []
  })
}

/** The bars of each code: one ends where they are filled. */
function codesOf(page: string): Bar[][] {
  return page
    .split(/\nf\n/)
    .map((part) =>
      [...part.matchAll(/^([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re$/gm)].map(([, x, y, width, height]) => ({
        x: Number(x),
        y: Number(y),
        width: Number(width),
        height: Number(height),
      })),
    )
    .filter((bars) => bars.length > 0)
}

/** As a camera sees it: eight dots for a point, white around. */
function read(bars: readonly Bar[]): string {
  const [left, top] = [Math.min(...bars.map(({ x }) => x)) - 4, Math.min(...bars.map(({ y }) => y)) - 4]
  const right = Math.max(...bars.map(({ x, width }) => x + width)) + 4
  const scale = 8
  const size = Math.ceil((right - left) * scale)
  const data = new Uint8Array(size * size * 4).fill(255)
  for (const { x, y, width, height } of bars) {
    for (let down = Math.round((y - top) * scale); down < Math.round((y + height - top) * scale); down += 1)
      for (
        let across = Math.round((x - left) * scale);
        across < Math.round((x + width - left) * scale);
        across += 1
      )
        data.fill(0, (down * size + across) * 4, (down * size + across) * 4 + 3)
  }
  return decodeQR({ width: size, height: size, data })
}

for (const format of LABEL_FORMATS) {
  test(`${format.key}: the code of every label reads, and leads to its item`, async () => {
    const pages = pagesOf(await drawLabels(format, labels, 0))
    expect(pages).toHaveLength(format.columns * format.rows === 1 ? 3 : 1)
    expect(pages.flatMap(codesOf).map(read)).toEqual([code(0), code(1), code(2)])
  })
}

test('what was used of the first sheet stays empty, and what does not fit goes to the next', async () => {
  const [format] = LABEL_FORMATS
  expect(pagesOf(await drawLabels(format, labels, 20)).map((page) => codesOf(page).length)).toEqual([1, 2])
})
