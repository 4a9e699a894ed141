import { durationText } from './durationText'

/** A length of time in minutes: `3 h 10 min`. */
export function Duration({ minutes, className }: { minutes: number; className?: string }) {
  return (
    <time dateTime={`PT${Math.max(0, Math.round(Math.abs(minutes)))}M`} className={className}>
      {durationText(minutes * 60_000)}
    </time>
  )
}
