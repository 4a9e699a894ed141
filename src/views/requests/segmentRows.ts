import { localParts } from '@/components/portal/localParts'
import type { RequestSla } from '@/src/operations/requests/slaOf'

export type SegmentRow = { key: string; span: string; minutes: number; counts: boolean; word: string }

/**
 * The stretches of a clock as lines to read, in the zone that they are counted in. Closed hours are left out:
 * they are the gaps between the lines.
 */
export function segmentRows(segments: RequestSla['segments'], zone: string): SegmentRow[] {
  return segments
    .filter(({ kind }) => kind !== 'closed')
    .map(({ from, to, kind, minutes, name }) => ({
      key: `${from} ${kind}`,
      span: spanText(Date.parse(from), Date.parse(to), zone),
      minutes,
      counts: kind === 'counted',
      word: kind === 'holiday' ? `Holiday${name ? `: ${name}` : ''}` : 'Stood still',
    }))
}

function spanText(from: number, to: number, zone: string): string {
  const start = localParts(from, zone)
  const end = localParts(to, zone)
  const day = ({ weekday, date }: typeof start) => `${weekday.slice(0, 3)} ${date}`
  return start.dayNumber === end.dayNumber
    ? `${day(start)}, ${start.clock} – ${end.clock}`
    : `${day(start)}, ${start.clock} – ${day(end)}, ${end.clock}`
}
