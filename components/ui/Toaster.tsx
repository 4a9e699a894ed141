'use client'
import { useSyncExternalStore } from 'react'
import type { ShownToast } from './createToasts'
import { toasts } from './toast'
import { ToastCard } from './ToastCard'

const NONE: readonly ShownToast[] = []

/** Where short answers appear, above the bar of a phone. Screen readers hear them without losing their place. */
export function Toaster() {
  const shown = useSyncExternalStore(toasts.subscribe, toasts.get, () => NONE)
  return (
    <section
      aria-label="Notices"
      aria-live="polite"
      aria-relevant="additions text"
      className="pointer-events-none fixed inset-x-3 bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-60 flex flex-col items-end gap-2 md:inset-x-auto md:right-4 md:bottom-4"
    >
      {shown.map((each) => (
        <ToastCard key={each.id} toast={each} onGone={toasts.dismiss} />
      ))}
    </section>
  )
}
