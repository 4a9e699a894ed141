import { IANAZone } from 'luxon'

const DAY_MS = 86_400_000

/**
 * The instant (epoch ms) at which a zone's clock shows `minute` (since 00:00, 1440 and more is the next day)
 * on date number `day`. A time shown twice is the first of the two; a time that a change of the clocks leaves
 * out is the instant of the change. So later clock times never come before earlier ones, and windows that
 * touch still touch on the days of the change.
 *
 * Not luxon's own `fromObject`: for a time shown twice it starts from the zone's offset of today, so that
 * the same question would be answered differently in summer and in winter.
 */
export function localInstant(timezone: string, day: number, minute: number): number {
  const zone = IANAZone.create(timezone)
  const offset = (at: number) => zone.offset(at) * 60_000
  const local = day * DAY_MS + minute * 60_000
  const before = offset(local - DAY_MS)
  const after = offset(local + DAY_MS)
  const byBefore = local - before
  if (before === after || offset(byBefore) === before) return byBefore
  const byAfter = local - after
  if (offset(byAfter) === after) return byAfter
  return changeBetween(byAfter, byBefore, (at) => offset(at) !== before)
}

/** The first millisecond in (low, high] from which `changed` holds. */
function changeBetween(low: number, high: number, changed: (at: number) => boolean): number {
  let [still, already] = [low, high]
  while (already - still > 1) {
    const middle = Math.floor((still + already) / 2)
    if (changed(middle)) already = middle
    else still = middle
  }
  return already
}
