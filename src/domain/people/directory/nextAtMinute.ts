const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** The next instant after `now` (epoch ms) at which an hour is so many minutes old. */
export function nextAtMinute(now: number, minute: number): number {
  const thisHour = Math.floor(now / HOUR_MS) * HOUR_MS + minute * MINUTE_MS
  return thisHour > now ? thisHour : thisHour + HOUR_MS
}
