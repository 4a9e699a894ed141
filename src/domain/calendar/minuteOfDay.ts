/** `HH:MM` as minutes since local midnight; `24:00` is 1440. The text must already be of that form. */
export function minuteOfDay(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}
