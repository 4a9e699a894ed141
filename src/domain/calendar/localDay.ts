import { IANAZone } from 'luxon'

const DAY_MS = 86_400_000

/**
 * The local date and clock of an instant (epoch ms) in a zone: `day` counts dates from 1970-01-01 on,
 * `minute` is what the clock on the wall shows, in minutes since 00:00 with fractions.
 */
export function localDay(timezone: string, at: number): { day: number; minute: number } {
  const local = at + IANAZone.create(timezone).offset(at) * 60_000
  const day = Math.floor(local / DAY_MS)
  return { day, minute: (local - day * DAY_MS) / 60_000 }
}
