import { localParts } from '@/components/portal/localParts'
import type { Delegation } from './Delegation'

const DAY_MS = 86_400_000

/** "12 Mar to 20 Mar 2026", both days included; with the clock where it is not whole days. */
export function periodWords(
  { startsAt, endsAt }: Pick<Delegation, 'startsAt' | 'endsAt'>,
  zone: string,
): string {
  const from = localParts(Date.parse(startsAt), zone)
  const end = localParts(Date.parse(endsAt), zone)
  // What ends at midnight ends with the day before it.
  const to = end.clock === '00:00' ? localParts(Date.parse(endsAt) - 60_000, zone) : end
  const start = `${from.date}${from.year === to.year ? '' : ` ${from.year}`}${from.clock === '00:00' ? '' : `, ${from.clock}`}`
  const last = `${to.date} ${to.year}${end.clock === '00:00' ? '' : `, ${end.clock}`}`
  return from.dayNumber === to.dayNumber && from.clock === '00:00' && end.clock === '00:00'
    ? last
    : `${start} to ${last}`
}

/** "Access, Laptop", or that it is everything. */
export function scopeWords(scope: Delegation['scope']): string {
  return scope.length === 0 ? 'Everything' : scope.map(({ label }) => label).join(', ')
}

/** The day of an instant in a zone as a date field wants it. `end` is for ends, which belong to the day before midnight. */
export function dayValue(at: string, zone: string, end = false): string {
  const ms = Date.parse(at)
  const exact = end && localParts(ms, zone).clock === '00:00' ? ms - 60_000 : ms
  return new Date(localParts(exact, zone).dayNumber * DAY_MS).toISOString().slice(0, 10)
}
