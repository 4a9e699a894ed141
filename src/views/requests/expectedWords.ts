import { durationText } from '@/components/portal/durationText'
import type { SlaTime } from '@/src/domain/calendar/slaTimeSchema'

type Expectation = {
  usualMinutes: number | null
  slaTime?: SlaTime | null
  calendar?: { name: string } | null
}

/**
 * How long it takes, in words: what it usually took when enough was delivered to know, else what is
 * promised. Undefined when neither is known.
 */
export function expectedWords({ usualMinutes, slaTime, calendar }: Expectation): string | undefined {
  if (usualMinutes !== null) return `Usually ${durationText(usualMinutes * 60_000)}`
  if (!slaTime?.enabled) return undefined
  const { duration, unit } = slaTime
  const one = duration === 1 ? unit.slice(0, -1) : unit
  return `Within ${duration} ${calendar ? 'working ' : ''}${one}`
}
