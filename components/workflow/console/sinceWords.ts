const UNITS: [word: string, ms: number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** How long ago, in its two largest units: "2 days 4 hours". */
export function sinceWords(since: string, now: number): string {
  let left = Math.max(0, now - Date.parse(since))
  const words = UNITS.flatMap(([word, ms]) => {
    const count = Math.floor(left / ms)
    left -= count * ms
    return count > 0 ? [`${count} ${word}${count === 1 ? '' : 's'}`] : []
  })
  return words.slice(0, 2).join(' ') || 'just now'
}
