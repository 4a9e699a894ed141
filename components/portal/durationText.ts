const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * Milliseconds in the two largest units that matter: `45 min`, `3 h 10 min`, `1 d 3 h`, `12 d`. Rounded down, the sign is
 * dropped; less than a minute is `less than a minute`.
 */
export function durationText(ms: number): string {
  const span = Math.abs(ms)
  if (span < MINUTE) return 'less than a minute'
  if (span < HOUR) return `${Math.floor(span / MINUTE)} min`
  if (span < DAY) return join(Math.floor(span / HOUR), 'h', Math.floor((span % HOUR) / MINUTE), 'min', 6)
  return join(Math.floor(span / DAY), 'd', Math.floor((span % DAY) / HOUR), 'h', 7)
}

/** The second unit is noise once the first is large. */
function join(large: number, largeUnit: string, small: number, smallUnit: string, upTo: number): string {
  const head = `${large} ${largeUnit}`
  return small === 0 || large >= upTo ? head : `${head} ${small} ${smallUnit}`
}
