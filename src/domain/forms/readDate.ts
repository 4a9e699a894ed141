const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d{2}):(\d{2})))?$/

/** `day` is YYYY-MM-DD (in UTC for an instant), `at` epoch milliseconds, `plain` true when there was no time. */
export type ReadDate = { day: string; at: number; plain: boolean }

/** Reads `YYYY-MM-DD` or a full ISO instant that exists in the calendar; anything else is undefined. */
export function readDate(value: unknown): ReadDate | undefined {
  const parts = typeof value === 'string' ? iso.exec(value) : null
  if (!parts) return undefined
  const part = (index: number): number => Number(parts[index] ?? 0)
  const midnight = Date.UTC(part(1), part(2) - 1, part(3))
  const day = new Date(midnight).toISOString().slice(0, 10)
  // Date.UTC rolls 30 February over into March instead of refusing it.
  if (day !== `${parts[1]}-${parts[2]}-${parts[3]}`) return undefined
  if (parts[4] === undefined) return { day, at: midnight, plain: true }
  if (part(4) > 23 || part(5) > 59 || part(6) > 59 || part(9) > 14 || part(10) > 59) return undefined
  const offset = (part(9) * 60 + part(10)) * (parts[8] === '-' ? -1 : 1)
  const milliseconds = Number((parts[7] ?? '').padEnd(3, '0').slice(0, 3))
  const at = midnight + ((part(4) * 60 + part(5) - offset) * 60 + part(6)) * 1000 + milliseconds
  return { day: new Date(at).toISOString().slice(0, 10), at, plain: false }
}
