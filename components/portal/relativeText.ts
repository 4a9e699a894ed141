import { durationText } from './durationText'
import { localParts } from './localParts'

export type TimeStyle = 'relative' | 'since' | 'due' | 'age'

const WEEK = 7 * 86_400_000

/**
 * An instant in the words of the day. `relative`: `just now`, `5 min ago`, `in 3 h`, `yesterday`, `12 Mar`. `since`: a point to
 * stand after the word since: `10:42`, `yesterday`, `Tuesday`, `12 Mar`. `due`: `Thu 14:00 (in 1 d 3 h)`, `Thu 14:00 (2 h late)`.
 * `age`: the bare duration.
 */
export function relativeText(atMs: number, nowMs: number, timeZone: string, style: TimeStyle): string {
  switch (style) {
    case 'age':
      return durationText(nowMs - atMs)
    case 'since':
      return sinceText(atMs, nowMs, timeZone)
    case 'due': {
      const distance = durationText(atMs - nowMs)
      return `${pointText(atMs, nowMs, timeZone)} (${atMs < nowMs ? `${distance} late` : `in ${distance}`})`
    }
    case 'relative':
      return agoText(atMs, nowMs, timeZone)
  }
}

function agoText(atMs: number, nowMs: number, timeZone: string): string {
  const past = nowMs - atMs
  if (Math.abs(past) < 60_000) return 'just now'
  if (Math.abs(past) >= WEEK) return dateText(atMs, nowMs, timeZone)
  if (past < 0) return `in ${durationText(past)}`
  const days = localParts(nowMs, timeZone).dayNumber - localParts(atMs, timeZone).dayNumber
  return days === 1 ? 'yesterday' : `${durationText(past)} ago`
}

function sinceText(atMs: number, nowMs: number, timeZone: string): string {
  const at = localParts(atMs, timeZone)
  const days = localParts(nowMs, timeZone).dayNumber - at.dayNumber
  if (days === 0) return at.clock
  if (days === 1) return 'yesterday'
  // A weekday name is only clear while it cannot mean the same day of another week.
  return days > 1 && days < 7 ? at.weekday : dateText(atMs, nowMs, timeZone)
}

function pointText(atMs: number, nowMs: number, timeZone: string): string {
  const at = localParts(atMs, timeZone)
  const days = at.dayNumber - localParts(nowMs, timeZone).dayNumber
  if (days === 0) return `today ${at.clock}`
  if (Math.abs(days) < 7) return `${at.weekday.slice(0, 3)} ${at.clock}`
  return `${dateText(atMs, nowMs, timeZone)}, ${at.clock}`
}

function dateText(atMs: number, nowMs: number, timeZone: string): string {
  const at = localParts(atMs, timeZone)
  return at.year === localParts(nowMs, timeZone).year ? at.date : `${at.date} ${at.year}`
}
