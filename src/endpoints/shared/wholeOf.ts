/** A whole number out of a query, not negative and not above `most`; the fallback for anything else. */
export function wholeOf(value: unknown, fallback: number, most: number): number {
  const number = value === undefined ? Number.NaN : Number(value)
  return Number.isInteger(number) && number >= 0 ? Math.min(number, most) : fallback
}
