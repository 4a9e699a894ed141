const DAY = /^\d{4}-\d{2}-\d{2}$/
const MOMENT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:?\d{2})?$/

/**
 * A date of a file as epoch milliseconds; null when it is none. `2026-12-01` is the beginning of that day in UTC,
 * `2026-12-01T08:00` a time of day in UTC unless a zone follows. Nothing that could be read in two ways is guessed.
 */
export function parseMoment(text: string): number | null {
  if (DAY.test(text)) return checked(text, `${text}T00:00:00Z`)
  const parts = MOMENT.exec(text)
  if (!parts) return null
  const [, day = '', time = '', zone = 'Z'] = parts
  return checked(day, `${day}T${time}${zone}`)
}

/** JavaScript takes 31 February for 3 March. */
function checked(day: string, text: string): number | null {
  const begin = Date.parse(`${day}T00:00:00Z`)
  const moment = Date.parse(text)
  if (Number.isNaN(begin) || Number.isNaN(moment)) return null
  return new Date(begin).toISOString().startsWith(day) ? moment : null
}
