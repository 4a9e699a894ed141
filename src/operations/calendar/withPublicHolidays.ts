import { publicHolidays, type HolidayDay } from './publicHolidays'
import { YEARS_AHEAD } from './yearsAhead'

type Place = { country?: string | null; state?: string | null }
type Day = { date: string; name: string; fromLaw?: boolean | null }
type Filled = { holidays: Day[]; holidaysThrough: number | null }

/**
 * The days of a calendar with the public holidays of its place up to the second year after `now` (epoch ms). Years
 * that were filled for this place before are left as they are, so that a day somebody took out stays out. Another
 * place takes the days of the old one out, from today on: what has been counted stays counted.
 */
export function withPublicHolidays(given: {
  place: Place
  former: Place & { holidaysThrough?: number | null }
  days: readonly Day[]
  now: number
}): Filled {
  const { place, former, days, now } = given
  const country = place.country || null
  const same = country === (former.country || null) && (place.state || null) === (former.state || null)
  const today = new Date(now).toISOString().slice(0, 10)
  const kept = same ? [...days] : days.filter(({ fromLaw, date }) => !fromLaw || date < today)
  if (!country) return { holidays: kept, holidaysThrough: null }
  const year = new Date(now).getUTCFullYear()
  const filled = same ? (former.holidaysThrough ?? 0) : 0
  const missing: HolidayDay[] = []
  for (let next = Math.max(year, filled + 1); next <= year + YEARS_AHEAD; next += 1)
    missing.push(...publicHolidays({ country, state: place.state ?? null }, next))
  const taken = new Set(kept.map(({ date }) => date))
  const added = missing.filter(({ date }) => !taken.has(date))
  return {
    holidays:
      added.length === 0
        ? kept
        : [...kept, ...added].sort((left, right) => left.date.localeCompare(right.date)),
    holidaysThrough: Math.max(filled, year + YEARS_AHEAD),
  }
}
