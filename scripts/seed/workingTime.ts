const HOUR = 3_600_000
const DAY = 24 * HOUR
/** People work from nine to five in UTC, Monday to Friday: near enough for when they get round to something. */
const OPENS = 9 * HOUR
const CLOSES = 17 * HOUR

const weekday = (day: number) => (day + 4) % 7
const isWorkday = (day: number) => weekday(day) !== 0 && weekday(day) !== 6

/** The instant (epoch ms) at which somebody who starts at `from` has worked for `minutes`. */
export function afterWork(from: number, minutes: number): number {
  let left = minutes * 60_000
  let day = Math.floor(from / DAY)
  let start = Math.max(from, day * DAY + OPENS)
  for (;;) {
    const end = day * DAY + CLOSES
    if (isWorkday(day) && start < end) {
      if (left <= end - start) return Math.round(start + left)
      left -= end - start
    }
    day += 1
    start = day * DAY + OPENS
  }
}

/** How busy a service desk is at an instant, 0 to 1: by season, day of the week and hour, growing over the years. */
export function busyness(at: number): number {
  const date = new Date(at)
  const season = [1, 0.9, 0.95, 0.85, 0.8, 0.75, 0.6, 0.6, 0.95, 1, 0.9, 0.6][date.getUTCMonth()]!
  const day = [0.04, 1, 0.9, 0.85, 0.8, 0.65, 0.05][date.getUTCDay()]!
  const hour = date.getUTCHours()
  const time = hour < 6 || hour > 20 ? 0.03 : hour < 9 || hour > 17 ? 0.2 : hour === 12 ? 0.5 : 1
  return season * day * time
}
