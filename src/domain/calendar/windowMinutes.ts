import { minuteOfDay } from './minuteOfDay'

/** A window's start and end in minutes since midnight of its day; one that crosses midnight ends above 1440. */
export function windowMinutes({ from, to }: { from: string; to: string }): { start: number; end: number } {
  const start = minuteOfDay(from)
  const end = minuteOfDay(to)
  return { start, end: end <= start ? end + 1440 : end }
}
