import { offsetOf } from './dueInput'

/**
 * What was chosen in a date and time control, read in an IANA zone, as an ISO instant; null for nothing. A time that the
 * clocks skip is the one an hour later.
 */
export function dueInstant(local: string, timeZone: string): string | null {
  const wall = Date.parse(`${local}Z`)
  if (Number.isNaN(wall)) return null
  // The offset belongs to the instant that is looked for: the second look is at the right side of a change of clocks.
  const near = wall - offsetOf(wall, timeZone)
  return new Date(wall - offsetOf(near, timeZone)).toISOString()
}
