import { IANAZone } from 'luxon'

/** Whether a text names a time zone, like Europe/Berlin. */
export function isTimeZone(name: string): boolean {
  return /^[A-Za-z]/.test(name) && IANAZone.isValidZone(name)
}
