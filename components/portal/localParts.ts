export type LocalParts = { dayNumber: number; weekday: string; date: string; year: number; clock: string }

/**
 * An instant as a wall clock in an IANA zone reads it. `dayNumber` counts calendar days, so that "yesterday" is a
 * difference of one whatever the clock does in between. An unknown zone is read as UTC.
 */
export function localParts(ms: number, timeZone: string): LocalParts {
  const parts: Record<string, string> = {}
  for (const part of formatter(timeZone).formatToParts(ms)) parts[part.type] = part.value
  const [day, month, year] = [Number(parts.day), Number(parts.month), Number(parts.year)]
  return {
    dayNumber: Math.floor(Date.UTC(year, month - 1, day) / 86_400_000),
    weekday: WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '',
    date: `${day} ${MONTHS[month - 1] ?? ''}`,
    year,
    clock: `${parts.hour ?? '00'}:${parts.minute ?? '00'}`,
  }
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
// Written out: the two runtimes that render a page may carry different versions of the month names ("Sep", "Sept").
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = make(timeZone) ?? make('UTC') ?? new Intl.DateTimeFormat('en-GB')
  formatters.set(timeZone, made)
  return made
}

function make(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
  } catch {
    return undefined
  }
}
