'use client'
import { localParts } from '@/components/portal/localParts'
import { useTimeZone } from '@/components/portal/useTimeZone'

type Props = {
  saved: { at: number; onServer: boolean } | null
  /** When the words it began with were saved (epoch ms). */
  restoredAt?: number
  onStartOver: () => void
}

/** That what one types is kept, since when and where, and the way to begin anew. */
export function DraftLine({ saved, restoredAt, onStartOver }: Props) {
  const zone = useTimeZone()
  const point = saved?.at ?? restoredAt
  if (point === undefined) return null
  const at = localParts(point, zone)
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
      <span role="status" className="tabular">
        {saved === null
          ? `Draft of ${at.weekday.slice(0, 3)} ${at.date}, ${at.clock}`
          : `Saved ${at.clock}${saved.onServer ? '' : ' on this device'}`}
      </span>
      <button
        type="button"
        onClick={onStartOver}
        className="min-h-11 rounded-md font-medium text-accent-text underline-offset-4 hover:underline md:min-h-8"
      >
        Start over
      </button>
    </p>
  )
}
