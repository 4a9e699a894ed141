import { createHash } from 'node:crypto'

export type Chance = {
  /** A number from 0 to below 1. */
  next: () => number
  /** A whole number from 0 to below `below`. */
  below: (below: number) => number
  pick: <Value>(values: readonly Value[]) => Value
  /** True in so many of all cases, 0 to 1. */
  is: (share: number) => boolean
  /** Positive, mostly near `median`, sometimes far above it: as times of people are. */
  around: (median: number, spread: number) => number
  /** A UUID that the same seed gives again. */
  id: () => string
}

/** Chance that is the same on every machine for the same seed: mulberry32; ids by digest, so that none comes twice. */
export function chance(seed: number): Chance {
  let state = seed | 0
  let made = 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (most: number) => Math.floor(next() * most)
  return {
    next,
    below,
    pick: (values) => values[below(values.length)]!,
    is: (share) => next() < share,
    around: (median, spread) =>
      median * Math.exp(spread * Math.sqrt(-2 * Math.log(next() || 1e-9)) * Math.cos(2 * Math.PI * next())),
    id: () => {
      made += 1
      const hex = createHash('md5').update(`${seed}:${made}`).digest('hex')
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
    },
  }
}
