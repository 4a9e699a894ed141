import type { ByteRange } from './FileStorage'

/**
 * One range of a `Range` header over `size` bytes, `end` inclusive. `null`: none that we serve in parts, so the whole
 * file is the answer; `'outside'`: it begins after the end.
 */
export function parseRange(header: string | null, size: number): ByteRange | null | 'outside' {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? []
  if (from === '' && to === '') return null
  if (from === '') {
    const last = Number(to)
    return last === 0 || size === 0 ? 'outside' : { start: Math.max(0, size - last), end: size - 1 }
  }
  const start = Number(from)
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (start >= size) return 'outside'
  return end < start ? null : { start, end }
}
