const MINUTE = 60_000

/** An instant as a date and time control shows it in an IANA zone: `2026-03-12T14:00`. Empty for none. */
export function dueInput(iso: string | null | undefined, timeZone: string): string {
  const ms = Date.parse(iso ?? '')
  return Number.isNaN(ms) ? '' : new Date(ms + offsetOf(ms, timeZone)).toISOString().slice(0, 16)
}

/** How far the wall clock of a zone is ahead of UTC at an instant, in milliseconds. */
export function offsetOf(ms: number, timeZone: string): number {
  const parts: Record<string, number> = {}
  for (const { type, value } of formatterOf(timeZone).formatToParts(ms)) parts[type] = Number(value)
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(ms / MINUTE) * MINUTE
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  })
}
