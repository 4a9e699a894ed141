import { readDate } from '../forms/readDate'

const GERMAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
/** How a spreadsheet stores a day when the cell has lost its format: days since the end of 1899. */
const SERIAL = /^[2-7]\d{4}$/
const SERIAL_EPOCH = Date.UTC(1899, 11, 30)
const DAY_MS = 86_400_000

/**
 * A day as files write it, as YYYY-MM-DD: ISO, `21.11.2026`, `21/11/2026` where only one reading is possible, or the
 * number of a spreadsheet. Undefined when it is none, or when nobody can tell the day from the month.
 */
export function readDay(text: string): string | undefined {
  const german = GERMAN.exec(text)
  if (german) return checked(german[3]!, german[2]!, german[1]!)
  const slashed = SLASHED.exec(text)
  if (slashed) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])]
    if (first > 12 || first === second) return checked(slashed[3]!, slashed[2]!, slashed[1]!)
    return second > 12 ? checked(slashed[3]!, slashed[1]!, slashed[2]!) : undefined
  }
  if (SERIAL.test(text)) return new Date(SERIAL_EPOCH + Number(text) * DAY_MS).toISOString().slice(0, 10)
  return readDate(text)?.day
}

const checked = (year: string, month: string, day: string) =>
  readDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)?.day
