import { localParts } from '@/components/portal/localParts'

const DAY_MS = 86_400_000

/** The instant at which a day (YYYY-MM-DD) begins in an IANA zone, epoch milliseconds; NaN for what is no day. */
export function startOfDay(day: string, timeZone: string): number {
  const wanted = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(wanted)) return Number.NaN
  const wall = (ms: number) => {
    const { dayNumber, clock } = localParts(ms, timeZone)
    const [hours, minutes] = clock.split(':').map(Number)
    return dayNumber * DAY_MS + ((hours ?? 0) * 60 + (minutes ?? 0)) * 60_000
  }
  // The offset at a first guess, and once more in case it changes between the guess and the answer.
  const first = wanted - (wall(wanted) - wanted)
  const second = first - (wall(first) - wanted)
  // Where the clocks go forward at midnight there is none: the day begins with the first minute that there is.
  return wall(second) >= wanted ? second : second + (wanted - wall(second))
}
