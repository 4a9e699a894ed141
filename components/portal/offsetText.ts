/** What a person calls the offset of a zone at an instant: `UTC`, `UTC+2`, `UTC+5:30`. Unknown zones are UTC. */
export function offsetText(ms: number, timeZone: string): string {
  try {
    const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' }).formatToParts(ms)
    const raw = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT'
    const found = /([+-])(\d{2}):(\d{2})/.exec(raw)
    if (!found) return 'UTC'
    const [, sign, hours, minutes] = found
    if (Number(hours) === 0 && Number(minutes) === 0) return 'UTC'
    return `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
  } catch {
    return 'UTC'
  }
}
