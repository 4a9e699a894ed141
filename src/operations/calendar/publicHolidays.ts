import Holidays from 'date-holidays'

export type HolidayDay = { date: string; name: string; fromLaw: boolean }

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/**
 * Every day of a year that is a public holiday in a country or one of its states, with its English name. A holiday
 * of several days is a row for each; one that begins at noon or at sunset closes the date it is named for.
 */
export function publicHolidays(
  place: { country: string; state?: string | null },
  year: number,
): HolidayDay[] {
  const { country, state } = place
  const known = state
    ? new Holidays(country, state, { types: ['public'], languages: ['en'] })
    : new Holidays(country, { types: ['public'], languages: ['en'] })
  const days = new Map<string, string>()
  for (const { date, start, end, name } of known.getHolidays(year)) {
    const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
    // A day on which the clocks go forward is an hour short.
    const length = Math.max(1, Math.floor((end.getTime() - start.getTime() + HOUR_MS) / DAY_MS))
    for (let day = 0; day < length; day += 1) {
      const iso = new Date(first + day * DAY_MS).toISOString().slice(0, 10)
      if (!days.has(iso)) days.set(iso, name)
    }
  }
  return [...days].sort(([left], [right]) => left.localeCompare(right)).map(toDay)
}

function toDay([date, name]: [string, string]): HolidayDay {
  return { date, name: name.slice(0, 120), fromLaw: true }
}
