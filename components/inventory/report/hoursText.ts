/** A span of hours as one says it: `45 min`, `5 h`, `3 d 4 h`. */
export function hoursText(hours: number): string {
  const minutes = Math.round(hours * 60)
  if (minutes < 60) return `${minutes} min`
  const whole = Math.round(hours)
  if (whole < 24) return `${whole} h`
  const rest = whole % 24
  return `${Math.floor(whole / 24)} d${rest > 0 ? ` ${rest} h` : ''}`
}
