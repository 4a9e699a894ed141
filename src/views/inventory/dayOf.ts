/** The day of an instant (ISO) in a zone, as YYYY-MM-DD. */
export function dayOf(at: string, timeZone: string): string {
  // Canada writes days as ISO does.
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(at))
}
