'use client'
import { absoluteText } from './absoluteText'
import { relativeText, type TimeStyle } from './relativeText'
import { useNow } from './useNow'
import { useTimeZone } from './useTimeZone'

type Props = {
  /** ISO instant. */
  at: string
  /** The server's clock when it rendered, ISO. Without it the absolute time stands alone. */
  now?: string
  style?: TimeStyle
  className?: string
}

/** A time in words, with the absolute one and its zone on hover and for screen readers. */
export function RelativeTime({ at, now, style = 'relative', className }: Props) {
  const zone = useTimeZone()
  const nowMs = useNow(now)
  const ms = Date.parse(at)
  if (Number.isNaN(ms)) return null
  const absolute = absoluteText(ms, zone)
  return (
    <time dateTime={at} title={absolute} className={className}>
      {nowMs === null ? absolute : relativeText(ms, nowMs, zone, style)}
      {nowMs !== null && <span className="sr-only"> ({absolute})</span>}
    </time>
  )
}
