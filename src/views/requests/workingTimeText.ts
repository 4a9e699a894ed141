/**
 * Working time in hours and minutes, the sign dropped: `32 h`, `1 h 20 min`. Never in days, because a working
 * day is not one of 24 hours.
 */
export function workingTimeText(minutes: number): string {
  const whole = Math.floor(Math.abs(minutes))
  if (whole === 0) return 'less than a minute'
  const [hours, rest] = [Math.floor(whole / 60), whole % 60]
  return [hours > 0 && `${hours} h`, rest > 0 && `${rest} min`].filter(Boolean).join(' ')
}
