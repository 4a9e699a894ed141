import { localParts } from './localParts'
import { offsetText } from './offsetText'

/** The whole truth about an instant: `Thu 12 Mar 2026, 14:00 (Europe/Berlin, UTC+1)`. */
export function absoluteText(ms: number, timeZone: string): string {
  const at = localParts(ms, timeZone)
  const offset = offsetText(ms, timeZone)
  const zone = timeZone === offset ? offset : `${timeZone}, ${offset}`
  return `${at.weekday.slice(0, 3)} ${at.date} ${at.year}, ${at.clock} (${zone})`
}
