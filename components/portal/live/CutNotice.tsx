'use client'
import { WifiOff } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { live } from './live'

/** Says that the list may be old while there is no line to the server. */
export function CutNotice() {
  const cut = useSyncExternalStore(live.onCut, live.isCut, () => false)
  return (
    <p role="status" className="empty:hidden">
      {cut && (
        <span className="mb-3 flex items-start gap-2 text-sm text-ink-soft">
          <WifiOff aria-hidden className="mt-0.5 size-4 shrink-0" />
          No line to the server right now. What others decide shows as soon as it is back.
        </span>
      )}
    </p>
  )
}
